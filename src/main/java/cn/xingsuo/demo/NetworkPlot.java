package cn.xingsuo.demo;

import java.time.LocalDate;
import java.util.List;

/** 网络素材 — the bodies, enterprises, police stations, studios and training of the demonstration district. */
record NetworkPlot(
        String bureau,
        List<String> uncovered,
        List<String> correcting,
        List<String> grounds,
        List<Place> offices,
        List<Brand> studios,
        List<Lesson> trainings,
        List<Money> funds) {

    /** 一所 — what lies in one office's area beside its villages. */
    record Place(String code, List<String> stations, List<Firm> firms, List<Trade> trades) {}

    /** 企业 — {@code body} says whether it has a committee. */
    record Firm(String name, int workers, boolean body) {}

    /** 行业性专业性调委会. */
    record Trade(String type, String name, String by, LocalDate since) {}

    /**
     * 工作室.
     *
     * @param end the state it has reached
     * @param years how long ago it was named
     */
    record Brand(String office, String title, String end, String plaque, int years) {}

    /** 培训. */
    record Lesson(String title, int hours) {}

    /**
     * 经费, every year again.
     *
     * @param town whether the committee of the office's first town receives it; otherwise the office does
     * @param days how many days ago it arrived last
     */
    record Money(String kind, boolean town, int yuan, int days, String payer, String number) {}

    static NetworkPlot read() {
        return DemoFile.read("demo/network.yaml", NetworkPlot.class);
    }
}
