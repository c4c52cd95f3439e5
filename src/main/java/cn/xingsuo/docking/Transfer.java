package cn.xingsuo.docking;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.Dates;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 移送 — what decides the state of one hand-over. Immutable: every move answers the next state or refuses.
 *
 * @param last the day of the latest move
 */
record Transfer(
        TransferId id, Route route, String letter, String kind, TransferState state, LocalDate last, int version) {
    private static final String LAW = "people-mediation-law#18";

    /**
     * 去向 — from whom to whom.
     *
     * @param office the sender, or for one from outside the receiver
     * @param peer the receiving office of this system; null when the other side is outside
     */
    record Route(
            OfficeId office, String direction, @Nullable OfficeId peer, java.util.UUID partner, String channel) {
        boolean inbound() {
            return direction.equals("IN");
        }

        /** The office that works on it; null when an organ outside does. */
        @Nullable
        OfficeId receiver() {
            return inbound() ? office : peer;
        }
    }

    Transfer move(Move move, LocalDate on, LocalDate today) {
        var next = next(state, move);
        if (next == null)
            throw new Refusal("本件现在是“{0}”,不能办理“{1}”。请打开移送单看最新进展。", LAW, t(state.title()), t(move.title()));
        Dates.notFuture(on, today);
        Dates.inOrder(last, on, "日期 {0} 早于上一步的日期 {1}。请核对日期。");
        return new Transfer(id, route, letter, kind, next, on, version);
    }

    /** What comes of a move; null where it is not allowed. */
    static @Nullable TransferState next(TransferState state, Move move) {
        return switch (move) {
            case RECEIVE -> state == TransferState.SENT ? TransferState.RECEIVED : null;
            case REFUSE ->
                state == TransferState.SENT || state == TransferState.RECEIVED ? TransferState.REFUSED : null;
            case MEDIATE -> state == TransferState.RECEIVED ? TransferState.MEDIATING : null;
            case SUCCEED -> worked(state) ? TransferState.SUCCEEDED : null;
            case FAIL -> worked(state) ? TransferState.FAILED : null;
            case REOPEN -> state.concluded() ? TransferState.MEDIATING : null;
            case FEED_BACK -> state.concluded() ? TransferState.FED_BACK : null;
            case ARCHIVE ->
                state == TransferState.FED_BACK || state == TransferState.REFUSED ? TransferState.ARCHIVED : null;
        };
    }

    private static boolean worked(TransferState state) {
        return state == TransferState.RECEIVED || state == TransferState.MEDIATING;
    }

    /**
     * Refuses a move of the other side. What an organ outside does is entered here from its signed paper, but where files are exchanged
     * only its file proves it.
     */
    void by(Viewer viewer, Move move) {
        var receiver = route.receiver();
        var own = viewer.office();
        if (move == Move.ARCHIVE) {
            if (!route.office().code().equals(own)) throw new Refusal("归档由移送方办理。请等待移送方。", null);
        } else if (receiver != null) {
            if (!receiver.code().equals(own)) throw new Refusal("“{0}”由接收方办理,移送方不能代办。请督促接收方。", LAW, t(move.title()));
        } else if (!route.office().code().equals(own)) {
            throw new Refusal("这份移送由移送的司法所登记进展。", null);
        } else if (route.channel().equals("FILE")) {
            throw new Refusal("对方通过文件交换,“{0}”以对方发来的回执文件为准,不能手工登记。请导入回执文件。", null, t(move.title()));
        }
    }
}
