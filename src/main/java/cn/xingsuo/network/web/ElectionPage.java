package cn.xingsuo.network.web;

import static cn.xingsuo.web.Texts.t;

import cn.xingsuo.network.Election;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;

/**
 * 换届页 — a form with as many seats as a committee may have, filled with who serves today.
 *
 * @param now the members of today, in the order of their posts
 * @param most seats a committee may have
 */
public record ElectionPage(
        BodyPage.Head head, List<Now> now, List<Option> mediators, List<Option> manners, int most, LocalDate today) {
    /** 现任. */
    public record Now(String mediator, String post) {}

    public String mediator(int seat) {
        return seat < now.size() ? now.get(seat).mediator() : "";
    }

    public String post(int seat) {
        return seat < now.size() ? now.get(seat).post() : seat == 0 ? "DIRECTOR" : "MEMBER";
    }

    public List<Option> kinds() {
        return Option.of(Election.Kind.values(), Election.Kind::title);
    }

    public List<Option> posts() {
        return List.of(new Option("DIRECTOR", "主任"), new Option("DEPUTY", "副主任"), new Option("MEMBER", "委员"));
    }

    public String label(int seat) {
        return t("第 {0} 席", seat + 1);
    }
}
