package cn.xingsuo.office.web;

import cn.xingsuo.office.Division;
import java.util.List;

/**
 * 区划查找 — what was found for a name, initials or code, level by level.
 *
 * @param exact every span of the code that was typed, abolished ones included
 */
public record DivisionSearch(
        String q, List<Division> exact, List<Choice> areas, List<Choice> towns, List<Choice> villages) {
    public boolean nothing() {
        return exact.isEmpty() && areas.isEmpty() && towns.isEmpty() && villages.isEmpty();
    }
}
