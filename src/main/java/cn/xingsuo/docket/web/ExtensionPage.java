package cn.xingsuo.docket.web;

import cn.xingsuo.docket.Deadline;
import cn.xingsuo.law.Article;
import cn.xingsuo.law.Due;
import cn.xingsuo.law.Term;
import cn.xingsuo.web.DeadlineChip;
import org.jspecify.annotations.Nullable;

/**
 * 延期页 — the deadline, its rule, and the day it would move to.
 *
 * @param then null when the rule knows no extension
 */
public record ExtensionPage(
        Deadline deadline,
        Term rule,
        @Nullable Article article,
        DeadlineChip chip,
        @Nullable Due then) {}
