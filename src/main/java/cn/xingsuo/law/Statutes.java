package cn.xingsuo.law;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 法源 — the statutes this product holds, by citation. */
@Service
public class Statutes {
    /** The article behind a citation such as {@code people-mediation-law#33}; null when we do not hold it. */
    public @Nullable Article find(String citation) {
        throw new UnsupportedOperationException("not yet");
    }
}
