package cn.xingsuo.network;

import cn.xingsuo.network.Election.Post;
import cn.xingsuo.web.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** 组成规则 — how many members a committee has, and who must be among them. */
@Component
class Composition {
    private static final String ARTICLE = "people-mediation-law#8";
    private final NetworkValues values;

    Composition(NetworkValues values) {
        this.values = values;
    }

    /** 委员 — what the rules look at in one member. */
    record Member(Post post, boolean woman) {}

    /** Refuses a composition the law does not allow. */
    void require(List<Member> members) {
        var least = values.rule("MEMBERS_LEAST");
        var most = values.rule("MEMBERS_MOST");
        if (members.size() < least || members.size() > most)
            throw new Refusal("委员有 {0} 人,应当为 {1} 至 {2} 人。请增减人选。", ARTICLE, members.size(), least, most);
        var directors =
                members.stream().filter(it -> it.post() == Post.DIRECTOR).count();
        if (directors != values.rule("DIRECTORS"))
            throw new Refusal("主任有 {0} 人,应当设 {1} 人。请核对职务。", ARTICLE, directors, values.rule("DIRECTORS"));
        var women = members.stream().filter(Member::woman).count();
        if (women < values.rule("WOMEN_LEAST"))
            throw new Refusal("委员中没有妇女,应当至少有 {0} 名。请调整人选。", ARTICLE, values.rule("WOMEN_LEAST"));
    }
}
