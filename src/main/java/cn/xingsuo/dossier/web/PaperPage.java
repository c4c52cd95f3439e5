package cn.xingsuo.dossier.web;

import cn.xingsuo.dossier.PaperFilings.Unfiled;
import java.time.LocalDate;
import java.util.List;

/**
 * 历史案卷登记页 — concluded cases of a span whose dossiers may lie on paper.
 *
 * @param backdated how many days back a dossier may be dated without a reason
 */
public record PaperPage(LocalDate from, LocalDate to, List<Unfiled> cases, LocalDate today, int backdated) {}
