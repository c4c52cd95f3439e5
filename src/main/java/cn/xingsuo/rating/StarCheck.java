package cn.xingsuo.rating;

import java.util.List;

/** 星级核对 — every condition of one star, met or not; the star card shows them as a list. */
public record StarCheck(int star, List<Condition> conditions) {
    /** Whether certain points reach the star, vetoes included. */
    public boolean met() {
        return conditions.stream().allMatch(Condition::met);
    }

    public boolean possible() {
        return conditions.stream().allMatch(Condition::possible);
    }

    public List<Condition> unmet() {
        return conditions.stream().filter(it -> !it.met()).toList();
    }
}
