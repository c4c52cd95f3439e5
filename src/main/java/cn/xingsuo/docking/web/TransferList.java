package cn.xingsuo.docking.web;

import cn.xingsuo.docking.TransferState;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 移送台账页 — one page of hand-overs with filters and the year's figures.
 *
 * @param late how many were sent and not signed for in time
 */
public record TransferList(
        TransferFilter filter,
        List<TransferLine> lines,
        @Nullable String next,
        boolean further,
        List<Share> shares,
        int late,
        Desk desk) {
    /** 统计 — of one organ kind this year. */
    public record Share(
            String organ,
            String title,
            int sent,
            int received,
            int concluded,
            int succeeded,
            int answered,
            int timely) {
        public String success() {
            return percent(succeeded, concluded);
        }

        public String onTime() {
            return percent(timely, answered);
        }

        private static String percent(int part, int whole) {
            return whole == 0 ? "—" : Math.round(100.0 * part / whole) + "%";
        }
    }

    /** 页面条件. */
    public record Desk(Offer offer, boolean writes, LocalDate today) {}

    public String year() {
        return String.valueOf(desk.today().getYear());
    }

    public List<Option> ways() {
        return Option.of(TransferFilter.Way.values(), TransferFilter.Way::title);
    }

    public List<Option> states() {
        return Option.of(TransferState.values(), TransferState::title);
    }

    public List<Option> clocks() {
        return Option.of(TransferFilter.Clock.values(), TransferFilter.Clock::title);
    }
}
