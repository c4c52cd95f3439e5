package cn.xingsuo.law;

import cn.xingsuo.web.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 引文出处 — quotes an article below the refusal that rests on it. */
@Component
class Quotes implements Articles {
    private final Statutes statutes;

    Quotes(Statutes statutes) {
        this.statutes = statutes;
    }

    @Override
    public @Nullable Quoted quote(String citation) {
        var article = statutes.find(citation);
        return article == null ? null : new Quoted(article.statute() + article.number(), article.text());
    }
}
