package cn.xingsuo.demo;

import cn.xingsuo.office.OfficeClass;
import java.time.LocalDate;
import java.util.List;

/** 演示区 — the offices, and how busy and how careful each is. */
record District(long seed, LocalDate since, List<Place> offices) {
    /**
     * 演示所 — one office of the district.
     *
     * @param yearly cases a year
     * @param share cases settled, per thousand concluded
     * @param late cases concluded after the term, per thousand
     * @param slow entries made late, per thousand
     * @param visited return visits done in time, per thousand due
     */
    record Place(
            String code,
            String name,
            OfficeClass size,
            List<String> towns,
            int yearly,
            int share,
            int late,
            int slow,
            int visited) {}

    District only(Place office) {
        return new District(seed, since, List.of(office));
    }

    static District read() {
        return DemoFile.read("demo/district.yaml", District.class);
    }
}
