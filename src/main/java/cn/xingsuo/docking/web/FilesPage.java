package cn.xingsuo.docking.web;

import java.util.List;

/** 文件交换页 — files that went out and came in, with the numbers that are missing. */
public record FilesPage(List<Line> lines, List<Gap> gaps, boolean writes, String code) {
    /** 文件行. */
    public record Line(TransferPage.FileLine file, String partner, String letter, String transfer) {}

    /** 缺号 — numbers of one partner that never came. */
    public record Gap(String partner, String numbers) {}
}
