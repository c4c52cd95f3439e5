package cn.xingsuo.mediation;

import cn.xingsuo.mediation.Registration.NewParty;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 台账读取 — understands a row of a register as a case; refuses with the column and the reason. */
@Component
class LedgerReading {
    private static final Consent WILLING = new Consent(true, true, Consent.Form.ORAL);
    private final LedgerFields fields;
    private final Offices offices;
    private final Clock clock;

    LedgerReading(LedgerFields fields, Offices offices, Clock clock) {
        this.fields = fields;
        this.offices = offices;
        this.clock = clock;
    }

    /** The villages of an office by name, read once for a file. */
    Map<String, String> villages(OfficeId office) {
        var villages = new HashMap<String, String>();
        for (var it : offices.villages(office, LocalDate.now(clock))) {
            villages.put(it.code(), it.code());
            villages.putIfAbsent(place(it.name()), it.code());
            villages.put(it.name(), it.code());
        }
        return villages;
    }

    LedgerCase read(LedgerCells cells, Map<String, String> villages, Viewer viewer, OfficeId office) {
        var on = cells.day("REGISTERED");
        if (on == null) throw new Refusal("“{0}”没有填写。请补填后重新上传", null, fields.title("REGISTERED"));
        var parties = List.of(party(cells, Side.APPLICANT, "APPLICANT"), party(cells, Side.RESPONDENT, "RESPONDENT"));
        var name = Prose.optional(fields.title("MEDIATOR"), cells.text("MEDIATOR"), Prose.LINE);
        var mediator = new Registration.Mediator(viewer.account(), name.isEmpty() ? viewer.name() : name);
        var extent = new Extent("INDIVIDUAL", cells.count("PEOPLE"), yuan(cells));
        var conditions = new Registration.Conditions(Setting.USUAL, extent, false);
        var form = new Registration(office, dispute(cells, villages), parties, WILLING, mediator, on).under(conditions);
        var outcome = outcome(cells, on);
        return new LedgerCase(
                form,
                Prose.optional(fields.title("NUMBER"), cells.text("NUMBER"), Prose.LINE),
                outcome,
                outcome != null && outcome.settled() ? performance(cells, outcome) : null,
                outcome != null && outcome.settled() ? visit(cells) : null);
    }

    private static @Nullable BigDecimal yuan(LedgerCells cells) {
        var amount = cells.money("AMOUNT");
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP);
    }

    private Dispute dispute(LedgerCells cells, Map<String, String> villages) {
        var place = cells.required("VILLAGE");
        var village = villages.get(place);
        if (village == null) village = villages.get(place(place));
        if (village == null)
            throw new Refusal("“{0}”的“{1}”不是本所管辖的村(社区)。请改为村(社区)的全称", null, fields.title("VILLAGE"), place);
        var source = cells.optional("SOURCE");
        var difficulty = cells.optional("DIFFICULTY");
        return new Dispute(
                village,
                fields.code("CATEGORY", cells.required("CATEGORY")),
                source == null ? "APPLICATION" : fields.code("SOURCE", source),
                difficulty == null ? "ORDINARY" : fields.code("DIFFICULTY", difficulty),
                false,
                cells.required("STORY"),
                Set.of());
    }

    private static NewParty party(LedgerCells cells, Side side, String field) {
        return new NewParty(
                side,
                new Particulars(
                        cells.required(field), cells.optional(field + "_ID"), cells.optional(field + "_PHONE"), null));
    }

    private @Nullable Outcome outcome(LedgerCells cells, LocalDate registered) {
        var result = cells.optional("OUTCOME");
        var on = cells.day("CONCLUDED");
        if (result == null && on == null) return null;
        if (result == null)
            throw new Refusal("填了“{0}”,没有填“{1}”。请补填后重新上传", null, fields.title("CONCLUDED"), fields.title("OUTCOME"));
        if (fields.known("UNDERWAY", result) != null) return null;
        var code = fields.code("OUTCOME", result);
        var day = on == null ? registered : on;
        var by = cells.day("PERFORM_BY");
        var terms = cells.text("TERMS");
        var agreed = terms.isEmpty() ? "(原台账未记载协议内容)" : terms;
        return switch (code) {
            case "WRITTEN" -> new Outcome.WrittenAgreement(day, agreed, day, by == null ? day : by);
            case "ORAL" -> new Outcome.OralAgreement(day, agreed, by == null ? day : by);
            case "WITHDRAWN" -> new Outcome.Withdrawal(day, terms.isEmpty() ? "(原台账未记载原因)" : terms);
            case "TERMINATED" -> new Outcome.Termination(day, "OTHER", Set.of("LAWSUIT"), terms);
            default -> new Outcome.Failure(day, "NO_AGREEMENT", Set.of("LAWSUIT"), terms);
        };
    }

    private @Nullable Performance performance(LedgerCells cells, Outcome outcome) {
        var state = cells.optional("PERFORMED");
        if (state == null || fields.known("UNDERWAY", state) != null) return null;
        var code = fields.code("PERFORMED", state);
        var on = cells.day("PERFORMED_ON");
        return new Performance(
                on == null ? outcome.on() : on, code, code.equals("FULFILLED") ? "" : "(原台账记载:" + state + ")");
    }

    private static @Nullable ReturnVisit visit(LedgerCells cells) {
        var on = cells.day("VISITED");
        if (on == null) return null;
        var note = cells.text("VISIT_NOTE");
        return new ReturnVisit(on, note.isEmpty() ? "(原台账未记载回访内容)" : note, true);
    }

    /** 火炬村 and 火炬村村民委员会 are one place. */
    private static String place(String name) {
        return name.replaceAll("\\s", "").replaceFirst("(村民委员会|村委会|居民委员会|居委会|社区居委会|村|社区)$", "");
    }
}
