package cn.xingsuo.subsidy;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.subsidy.Rate.Addon;
import cn.xingsuo.web.Refusal;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 加项核对 — an add-on is confirmed by what the case's records say, never by the claimant's tick: one of its mediators runs a named
 * studio; the dispute reaches over two towns; a crowd was involved, or signs of escalation were reported.
 */
@Component
class AddonProof {
    private static final String RECORDS = """
            select exists (
                select 1 from mediation_mediator a join network_studio s on s.mediator_id = a.mediator_id
                where a.mediation_id = m.id and (a.ended_on is null or a.ended_on >= m.concluded_on)
                  and s.named_on <= m.concluded_on and (s.ended_on is null or s.ended_on > m.concluded_on)) as studio,
              (select count(distinct town) from (
                select left(m.village_code, 9) as town union all select left(m.residence_code, 9)
                union all (select t.town_code from mediation_partner p join office_town t on t.office_code = p.office_code
                  where p.mediation_id = m.id and p.agreed_on <= m.concluded_on and t.until is null
                  order by (t.town_code = left(m.village_code, 9)), t.town_code limit 1)) towns where town is not null) > 1 as towns,
              m.scale <> 'INDIVIDUAL' or exists (
                select 1 from mediation_alert w where w.mediation_id = m.id and w.reported_at is not null) as crowd
            from mediation m where m.id = :id
            """;
    private final JdbcClient jdbc;

    AddonProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses each add-on the records do not bear out, and says what would. */
    void require(MediationId id, Rate rate, Collection<String> claimed) {
        if (claimed.isEmpty()) return;
        var proven = proven(id);
        for (var code : claimed) {
            var addon = rate.addon(code);
            if (!bears(addon, proven))
                throw new Refusal(
                        "案件记录不能证明加项“{0}”:{1}请去掉这个加项;记录不全的,先补全案件记录再办理。",
                        rate.basis(), t(addon.title()), t(addon.lacking()));
        }
    }

    /** The add-ons of the standard that the records bear out. */
    Set<String> borneOut(MediationId id, Rate rate) {
        var proven = proven(id);
        return rate.addons().stream()
                .filter(it -> !it.confirmed() && bears(it, proven))
                .map(Addon::code)
                .collect(Collectors.toSet());
    }

    /** 案件记录 — what is written down of the case. */
    private record Proven(boolean studio, boolean towns, boolean crowd) {}

    private static boolean bears(Addon addon, Proven proven) {
        return switch (addon.proof()) {
            case "STUDIO" -> proven.studio();
            case "TOWNS" -> proven.towns();
            case "CROWD" -> proven.crowd();
            default -> false;
        };
    }

    private Proven proven(MediationId id) {
        return jdbc.sql(RECORDS)
                .param("id", id.id())
                .query((row, n) ->
                        new Proven(row.getBoolean("studio"), row.getBoolean("towns"), row.getBoolean("crowd")))
                .single();
    }
}
