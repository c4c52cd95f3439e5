package cn.xingsuo.demo;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.WorldClock;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;

/** 网络场景 — the office whose bodies are told of, and the day that is today. */
record NetworkScene(
        Telling telling, NetworkPlot plot, NetworkPlot.Place place, NetworkCast.Troupe troupe, LocalDate today) {
    Viewer officer() {
        return telling.viewer(Role.OFFICER, place.code());
    }

    Viewer section() {
        return telling.viewer(Role.SECTION, place.code());
    }

    OfficeId office() {
        return new OfficeId(place.code());
    }

    /** Does the work as if it were ten in the morning of the day. */
    static <T> T on(LocalDate day, Callable<T> work) throws Exception {
        return WorldClock.at(
                day.atTime(LocalTime.of(10, 0)).atZone(WorldClock.CHINA).toInstant(), work);
    }
}
