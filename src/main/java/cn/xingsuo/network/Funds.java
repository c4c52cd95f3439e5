package cn.xingsuo.network;

import cn.xingsuo.network.NetworkJournal.Event;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 经费 — what was granted to an office, its bodies and their mediators; corrected with a reason and never deleted. */
@Service
@Transactional
public class Funds {
    private final FundLedger ledger;
    private final GrantRules rules;
    private final Offices offices;
    private final NetworkJournal journal;
    private final NetworkValues values;

    Funds(FundLedger ledger, GrantRules rules, Offices offices, NetworkJournal journal, NetworkValues values) {
        this.ledger = ledger;
        this.rules = rules;
        this.offices = offices;
        this.journal = journal;
        this.values = values;
    }

    /** 登记. */
    public FundId record(Viewer viewer, OfficeId office, Grant grant) {
        if (!viewer.sees(office.code()) || offices.find(office).isEmpty())
            throw new NotFound("没有找到这个司法所:可能不在您的管辖范围内,请重新选择");
        var checked = rules.check(viewer, office.code(), grant);
        var it = new Fund(new FundId(UUID.randomUUID()), office, checked.grant(), false, 0);
        ledger.insert(it, checked, viewer);
        journal.fund(it, new Event(journal.today(), "登记", "fund-recorded", said(it.grant())), viewer);
        return it.id();
    }

    /** 更正: what stood before is kept in the history, beside the reason. */
    public void correct(Viewer viewer, FundRef ref, Grant grant, String reason) {
        var why = Words.required("理由", reason, Words.NOTE);
        var before = ledger.get(ref, viewer);
        var checked = rules.check(viewer, before.office().code(), grant);
        var it = before.corrected(checked.grant());
        ledger.update(it, checked, viewer);
        var note = "%s(更正前:%s)".formatted(why, said(before.grant()));
        journal.fund(it, new Event(journal.today(), "更正", "fund-corrected", note), viewer);
    }

    /** 作废 of what should never have been entered; it counts nowhere and stays to be read. */
    public void cancel(Viewer viewer, FundRef ref, String reason) {
        var why = Words.required("理由", reason, Words.NOTE);
        var it = ledger.get(ref, viewer).struck();
        ledger.strike(it, viewer);
        journal.fund(it, new Event(journal.today(), "作废", "fund-cancelled", why), viewer);
    }

    private String said(Grant it) {
        return "%s %s 元,%s,%s,%s"
                .formatted(
                        values.of("fund").title(it.kind()),
                        it.amount().toPlainString(),
                        it.on(),
                        it.payer(),
                        it.document());
    }
}
