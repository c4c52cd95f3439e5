package cn.xingsuo.subsidy.web;

import java.time.LocalDate;
import java.util.List;

/** 公示清单 — one batch: names of mediators and amounts, no parties; fit to be printed and put up. */
public record BatchPage(PayoutPage.Batch batch, List<ClaimLine> lines, LocalDate today, boolean decides) {
    public boolean payable() {
        return decides && batch.paidOn() == null && today.isAfter(batch.publicityUntil());
    }
}
