package cn.xingsuo.standard.web;

import cn.xingsuo.standard.Difference;
import cn.xingsuo.standard.Problem;
import java.util.List;

/**
 * 草案校验 — a pasted draft, what is wrong with it, or how it differs from the edition in force.
 *
 * @param checked whether a draft was posted
 * @param base id of the edition it is compared with
 */
public record CheckPage(
        String draft, boolean checked, List<Problem> problems, String base, List<Difference> differences) {
    static CheckPage empty() {
        return new CheckPage("", false, List.of(), "", List.of());
    }

    public boolean isGood() {
        return checked && problems.isEmpty();
    }
}
