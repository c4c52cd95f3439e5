package cn.xingsuo.docking;

import cn.xingsuo.docking.Mover.Entry;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.office.Offices;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 对接移送 — hand-overs sent and taken in, signed for or sent back with the reason, fed back and filed. */
@Service
@Transactional
public class Transfers {
    private final TransferLedger ledger;
    private final Partners partners;
    private final Entrance entrance;
    private final Exchange exchange;
    private final Mover mover;
    private final Offices offices;
    private final Clock clock;

    Transfers(
            TransferLedger ledger,
            Partners partners,
            Entrance entrance,
            Exchange exchange,
            Mover mover,
            Offices offices,
            Clock clock) {
        this.ledger = ledger;
        this.partners = partners;
        this.entrance = entrance;
        this.exchange = exchange;
        this.mover = mover;
        this.offices = offices;
        this.clock = clock;
    }

    /** 移送. It is delivered when the other side has signed for it, not before. */
    public TransferId send(Viewer viewer, Letter letter) {
        var partner = partners.get(letter.office(), letter.partner());
        var number = numbered(letter, "移");
        var it = entrance.enter(viewer, letter, partner, "OUT", number);
        if (partner.channel().equals("FILE")) exchange.handOver(it, letter, viewer.account());
        return it.id();
    }

    /** 收文: an organ's letter that came on paper. */
    public TransferId takeIn(Viewer viewer, Letter letter) {
        var partner = partners.get(letter.office(), letter.partner());
        if (partner.channel().equals("HOUSE")) throw new Refusal("本系统司法所的移送由对方发出后自动出现在这里,不用再登记。", null);
        var number = Prose.required("来文文号", letter.number(), Prose.LINE);
        return entrance.enter(viewer, letter, partner, "IN", number).id();
    }

    /** 签收. */
    public void receive(Viewer viewer, TransferId id, int version, Said said) {
        var it = seen(viewer, id, version, Move.RECEIVE);
        var by = Prose.required("签收人", said.by(), Prose.LINE);
        var next = mover.take(it, Move.RECEIVE, new Entry(said.on(), by, viewer.account()), Map.of("received_by", by));
        exchange.answer(next, "RECEIPT", said, viewer.account());
    }

    /** 不予接收, with the reason. */
    public void refuse(Viewer viewer, TransferId id, int version, Said said) {
        var it = seen(viewer, id, version, Move.REFUSE);
        var why = Prose.required("退回理由", said.note(), Prose.STORY);
        var next =
                mover.take(it, Move.REFUSE, new Entry(said.on(), why, viewer.account()), Map.of("refused_reason", why));
        exchange.answer(next, "REFUSAL", said, viewer.account());
    }

    /** 结果, as an organ outside tells it, or of a dispute settled without becoming a case. */
    public void conclude(Viewer viewer, TransferId id, int version, boolean succeeded, Said said) {
        var move = succeeded ? Move.SUCCEED : Move.FAIL;
        var it = seen(viewer, id, version, move);
        var note = Prose.required("结果说明", said.note(), Prose.STORY);
        if (it.state() == TransferState.MEDIATING) throw new Refusal("本件已立案调解,结果由案件结案自动带回。请在案件中办理结案。", null);
        mover.take(it, move, new Entry(said.on(), note, viewer.account()), Map.of("result_note", note));
    }

    /** 反馈. Our own letter gets its number here. */
    public void feedBack(Viewer viewer, TransferId id, int version, Said said) {
        var it = seen(viewer, id, version, Move.FEED_BACK);
        var note = Prose.required("反馈内容", said.note(), Prose.STORY);
        var receiver = it.route().receiver();
        var letter = "";
        if (receiver != null) {
            var year = said.on().getYear();
            letter = entrance.number(receiver, "复", year, ledger.next(receiver, year, "FEEDBACK"));
        }
        var columns = Map.of("result_note", note, "feedback_letter", letter);
        var succeeded = it.state() == TransferState.SUCCEEDED;
        var next = mover.take(it, Move.FEED_BACK, new Entry(said.on(), note, viewer.account()), columns);
        exchange.result(next, succeeded, said, viewer.account());
    }

    /** 移送方归档. */
    public void archive(Viewer viewer, TransferId id, int version, LocalDate on) {
        var it = seen(viewer, id, version, Move.ARCHIVE);
        mover.take(it, Move.ARCHIVE, new Entry(on, "", viewer.account()), Map.of());
    }

    /**
     * 说明.
     *
     * @param by who signed, for a receipt; else empty
     */
    public record Said(LocalDate on, String by, String note) {}

    private Transfer seen(Viewer viewer, TransferId id, int version, Move move) {
        var it = ledger.get(id, version, viewer);
        it.by(viewer, move);
        return it;
    }

    private String numbered(Letter letter, String kind) {
        offices.get(letter.office());
        var year = letter.on().getYear();
        if (letter.on().isAfter(LocalDate.now(clock)))
            throw new Refusal("移送日期 {0} 晚于今天。还没有发生的事不能记载,请核对日期。", null, letter.on());
        return entrance.number(letter.office(), kind, year, ledger.next(letter.office(), year, "LETTER"));
    }
}
