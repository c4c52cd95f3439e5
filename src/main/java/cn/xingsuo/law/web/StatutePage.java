package cn.xingsuo.law.web;

import cn.xingsuo.law.Article;
import cn.xingsuo.law.Statute;
import java.util.List;

/**
 * 法规页 — one edition with its articles and the terms it sets.
 *
 * @param others other editions of the same statute
 */
public record StatutePage(Statute statute, List<Statute> others) {
    /** The anchor of an article on this page. */
    public static String anchor(Article article) {
        return article.citation().substring(article.citation().indexOf('#') + 1);
    }
}
