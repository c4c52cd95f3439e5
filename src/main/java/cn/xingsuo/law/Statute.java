package cn.xingsuo.law;

import java.util.List;

/**
 * 法规 — one edition of a statute: the articles we cite and the terms it sets.
 *
 * @param edition empty for a statute we hold in one edition, else the year, e.g. {@code 2013}
 * @param issued document number, Chinese
 * @param note Chinese remark on what this text can be relied on for; empty when none
 */
public record Statute(
        String id,
        String edition,
        String title,
        String english,
        String issued,
        InForce inForce,
        String note,
        List<Article> articles,
        List<Term> terms) {
    /** How citations and addresses name this edition, e.g. {@code civil-procedure-law@2013}. */
    public String key() {
        return edition.isEmpty() ? id : id + "@" + edition;
    }
}
