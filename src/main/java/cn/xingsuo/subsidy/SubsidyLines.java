package cn.xingsuo.subsidy;

import cn.xingsuo.network.NetworkTableLines;
import cn.xingsuo.report.table.StatRow;
import cn.xingsuo.report.table.TableDraft;
import cn.xingsuo.report.table.TableSeries;
import org.springframework.stereotype.Component;

/** 司调统1 以案定补部分 — subsidies that were really paid in the period, with their claims behind them. */
@Component
class SubsidyLines implements NetworkTableLines {
    @Override
    public void add(TableDraft draft) {
        draft.from(TableSeries.of("subsidy_claim", "paid_on between :from and :to")
                        .records("id", "number", "paid_on", "/mediation/subsidies/"))
                .row("SUBSIDIES", "以案定补发放", "件", "true")
                .amount(new StatRow("SUBSIDIES_PAID", "以案定补发放金额", 1, "元", null), "true", "amount");
    }
}
