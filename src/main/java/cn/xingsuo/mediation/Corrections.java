package cn.xingsuo.mediation;

import cn.xingsuo.mediation.CaseWords.Named;
import cn.xingsuo.mediation.CorrectionLedger.Change;
import cn.xingsuo.office.Subject;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.Persons;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 更正登记 — what was typed wrongly is put right with a reason; the old words are kept beside the new. */
@Service
@Transactional
public class Corrections {
    private final CaseFile file;
    private final CorrectionLedger ledger;
    private final CaseWords words;
    private final CaseTerms terms;
    private final Jurisdiction jurisdiction;
    private final ValueSets values;
    private final Persons persons;

    Corrections(
            CaseFile file,
            CorrectionLedger ledger,
            CaseWords words,
            CaseTerms terms,
            Jurisdiction jurisdiction,
            ValueSets values,
            Persons persons) {
        this.file = file;
        this.ledger = ledger;
        this.words = words;
        this.terms = terms;
        this.jurisdiction = jurisdiction;
        this.values = values;
        this.persons = persons;
    }

    /**
     * 更正后的当事人.
     *
     * @param phone empty to leave it as it is
     */
    public record Fixed(
            Side side, int ord, String name, @Nullable String phone) {}

    /**
     * 更正.
     *
     * @param dispute as it should have been written
     * @param parties every party, as it should have been written
     */
    public record Correction(String reason, Dispute dispute, List<Fixed> parties) {}

    /** 登记内容 — as it stands. */
    public record Registered(Dispute dispute, List<Fixed> parties) {}

    /** What is registered now. */
    public Registered registered(Viewer viewer, MediationId id) {
        return ledger.read(file.takeEvenArchived(id, viewer));
    }

    /** Until the result by whoever works on the case; afterwards only by the director; never once it is archived. */
    public MediationRef correct(Viewer viewer, MediationRef ref, Correction correction) {
        var it = file.take(ref, viewer);
        if (it.conclusion() != null && !viewer.may(Act.DIRECT_CASES))
            throw new Refusal("本案已经结案,登记内容由所长更正。请写明情况后报告所长。", "people-mediation-law#27");
        var reason = Prose.required("更正理由", correction.reason(), Prose.LINE);
        var before = ledger.read(it);
        if (!before.dispute().village().equals(correction.dispute().village()))
            jurisdiction.require(it.office(), correction.dispute().village(), ledger.setting(it), it.registeredOn());
        var changes = new ArrayList<Change>();
        changes.addAll(dispute(before.dispute(), correction.dispute()));
        changes.addAll(parties(it, before.parties(), correction.parties()));
        if (changes.isEmpty()) throw new Refusal("没有需要更正的内容:填写的和登记的一样。", null);
        var names = correction.parties().stream()
                .map(fixed -> new Named(fixed.side(), fixed.name().strip()))
                .toList();
        ledger.write(
                it,
                words.described(it.number(), correction.dispute(), names),
                correction.dispute().category());
        ledger.note(it, changes, reason, viewer);
        var next = terms.recategorised(it, correction.dispute().category(), ledger.setting(it));
        terms.renamed(next);
        file.tell(new MediationCorrected(it.id(), Subject.of(it.office()), file.today()));
        var told = String.join(";", changes.stream().map(Change::words).toList());
        return file.put(next, Step.of(file.today(), "CORRECTED", told + "。理由:" + reason), viewer);
    }

    private List<Change> dispute(Dispute was, Dispute is) {
        var all = new ArrayList<Change>();
        add(all, "纠纷类型", title("category", was.category()), title("category", is.category()));
        add(all, "发生地", was.village(), is.village());
        add(all, "来源", title("source", was.source()), title("source", is.source()));
        add(all, "难易程度", title("difficulty", was.difficulty()), title("difficulty", is.difficulty()));
        add(all, "曾调未果", was.repeated() ? "是" : "否", is.repeated() ? "是" : "否");
        add(all, "事由", was.story(), is.story().strip());
        add(all, "风险提示", risks(was), risks(is));
        return all;
    }

    private List<Change> parties(Mediation it, List<Fixed> was, List<Fixed> is) {
        var all = new ArrayList<Change>();
        for (var old : was) {
            var fixed = is.stream()
                    .filter(party -> party.ord() == old.ord() && party.side() == old.side())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("申请人和对方都要填写。请补填,其余内容已保留。", null));
            var phone = fixed.phone() == null || fixed.phone().isBlank() ? null : fixed.phone();
            if (old.name().equals(fixed.name().strip()) && phone == null) continue;
            var person = persons.register(new Particulars(fixed.name().strip(), null, phone, null));
            ledger.party(it, fixed, person);
            all.add(new Change(
                    old.side().title(), old.name(), fixed.name().strip() + (phone == null ? "" : "(电话已更正)")));
        }
        return all;
    }

    private String risks(Dispute it) {
        return String.join(
                "、",
                it.risks().stream().map(risk -> title("risk", risk)).sorted().toList());
    }

    private String title(String set, String code) {
        return values.of("mediation-" + set).require(code).title();
    }

    private static void add(List<Change> all, String field, String was, String is) {
        if (!Objects.equals(was, is)) all.add(new Change(field, was, is));
    }
}
