package cn.xingsuo.mediation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 词皆常见 — a country so large that every token is common, whatever the few cases of a test say. */
public final class EverythingCommon extends CaseTokens {
    public EverythingCommon(JdbcClient jdbc) {
        super(jdbc);
    }

    @Override
    public Map<String, Double> common(Collection<String> tokens) {
        var shares = new HashMap<String, Double>();
        tokens.forEach(it -> shares.put(it, 0.1));
        return shares;
    }
}
