package cn.xingsuo.subsidy;

import cn.xingsuo.mediation.CaseBrief;
import cn.xingsuo.mediation.CaseBriefs;
import cn.xingsuo.network.MediatorChoice;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** 起草申报 — checks what is claimed and writes the first row of a claim. */
@Component
class Drafting {
    private final ClaimLedger ledger;
    private final Eligibility eligibility;
    private final Shares shares;
    private final Rates rates;
    private final SubsidyRules rules;
    private final CaseBriefs briefs;
    private final AddonProof proof;
    private final Offices offices;
    private final Clock clock;

    Drafting(
            ClaimLedger ledger,
            Eligibility eligibility,
            Shares shares,
            Rates rates,
            SubsidyRules rules,
            CaseBriefs briefs,
            AddonProof proof,
            Offices offices,
            Clock clock) {
        this.ledger = ledger;
        this.eligibility = eligibility;
        this.shares = shares;
        this.rates = rates;
        this.rules = rules;
        this.briefs = briefs;
        this.proof = proof;
        this.offices = offices;
        this.clock = clock;
    }

    Claim draft(Viewer viewer, Application form) {
        var brief = briefs.of(viewer, form.mediation());
        eligibility.requireNature(form.nature());
        var on = eligibility.requirePayable(brief, today());
        var rate = rates.of(brief.office(), on);
        proof.require(brief.id(), rate, form.addons());
        var row = row(brief, form, viewer);
        row.put("dispute", eligibility.requireOnce(brief.id()).id());
        var note = Words.optional("说明", form.note());
        row.put("note", note);
        row.put("repeats", repeats(brief, note).toArray(String[]::new));
        var payees = shares.checked(form.payees(), brief.office(), on);
        var number = number(brief);
        var names = payees.stream().map(MediatorChoice::name).collect(Collectors.joining(" "));
        row.put("number", number);
        row.put("search", Pinyin.fold(number + " " + names));
        row.put("initials", Pinyin.ofWords(names));
        var id = new ClaimId(UUID.randomUUID());
        row.put("id", id.id());
        insert(row, brief);
        shares.write(id, brief.office(), payees, form.payees());
        var it = new Claim(id, brief.office(), brief.id(), "", ClaimState.DRAFT, viewer.account(), false, false, 0);
        ledger.step(it, note, viewer);
        return it;
    }

    private void insert(Map<String, @Nullable Object> row, CaseBrief brief) {
        try {
            ledger.insert(row);
        } catch (DuplicateKeyException claimed) {
            throw Eligibility.twice(brief.number());
        }
    }

    private List<String> repeats(CaseBrief brief, String note) {
        var repeats = eligibility.repeats(brief.id());
        if (!repeats.isEmpty() && note.isEmpty())
            throw new Refusal("同一双方、同类纠纷已有申报 {0}。确是另一件纠纷的,请在说明中写清楚两件纠纷的区别。", null, String.join(" ", repeats));
        return repeats;
    }

    private Map<String, @Nullable Object> row(CaseBrief it, Application form, Viewer viewer) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("office_code", it.office().code());
        row.put("kind", "MEDIATION");
        row.put("version", 0);
        row.put("state", ClaimState.DRAFT.name());
        row.put("mediation_id", it.id().id());
        row.put("case_number", it.number());
        row.put("category", it.category());
        row.put("difficulty", it.difficulty());
        row.put("outcome", it.result().outcome());
        row.put("concluded_on", it.result().concludedOn());
        row.put("nature", form.nature());
        row.put("addons", form.addons().stream().sorted().toArray(String[]::new));
        row.put("claimed_on", today());
        row.put("claimed_by", viewer.account());
        row.put("due_on", today().plusDays(rules.number("pay-within-days")));
        return row;
    }

    private String number(CaseBrief it) {
        var year = today().getYear();
        var name = offices.name(it.office()).replaceFirst("司法所$", "");
        return "%s补〔%d〕%d号".formatted(name, year, ledger.next(it.office(), year));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
