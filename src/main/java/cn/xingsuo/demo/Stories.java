package cn.xingsuo.demo;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** 案件素材 — from which the stories of the demonstration cases are put together. */
record Stories(
        List<Kind> categories,
        String surnames,
        List<String> givens,
        List<String> rare,
        List<String> notes,
        List<String> visits) {
    private static final int RARE_ONE_IN = 60;

    /** 纠纷素材 — matters and claims of one category. */
    record Kind(String code, int weight, List<String> matters, List<String> claims) {}

    static Stories read() {
        return DemoFile.read("demo/stories.yaml", Stories.class);
    }

    Kind kind(Random random) {
        var total = categories.stream().mapToInt(Kind::weight).sum();
        var at = random.nextInt(total);
        for (var kind : categories) {
            at -= kind.weight();
            if (at < 0) return kind;
        }
        return categories.getLast();
    }

    /** The category of that code; empty when there is nothing to tell of it. */
    Optional<Kind> kind(String code) {
        return categories.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    String story(Kind kind, String applicant, String respondent, Random random) {
        return "%s与%s因%s发生纠纷,协商未果,申请人%s。"
                .formatted(applicant, respondent, any(kind.matters(), random), any(kind.claims(), random));
    }

    String name(Random random) {
        if (random.nextInt(RARE_ONE_IN) == 0) return any(rare, random);
        var at = random.nextInt(surnames.codePointCount(0, surnames.length()));
        var surname = Character.toString(surnames.codePointAt(surnames.offsetByCodePoints(0, at)));
        return surname + any(givens, random);
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
