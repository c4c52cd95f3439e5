package cn.xingsuo.office.web;

import cn.xingsuo.office.Office;
import cn.xingsuo.office.OfficeClass;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 司法所主页 — one office: what it is, what it covers and covered, where to go from here.
 *
 * @param sizes its classes, newest first
 */
public record OfficePage(Office office, List<Town> towns, List<Size> sizes, LocalDate today, Viewer viewer) {
    /**
     * 管辖镇街 — a town the office covers or covered.
     *
     * @param until first day it is no longer covered; null while it is
     * @param villages how many villages and communities it has today
     */
    public record Town(
            String code,
            String name,
            LocalDate since,
            @Nullable LocalDate until,
            int villages) {
        public boolean open() {
            return until == null;
        }
    }

    /** 类别起算 — a class and the day it holds from. */
    public record Size(LocalDate since, OfficeClass size) {}

    public String path() {
        return "/offices/" + office.id().code();
    }

    public boolean may(Act act) {
        return viewer.may(act);
    }

    public boolean editable() {
        return viewer.may(Act.EDIT_OFFICES);
    }

    public int villages() {
        return towns.stream().filter(Town::open).mapToInt(Town::villages).sum();
    }

    public List<Option> options() {
        return Option.of(OfficeClass.values(), OfficeClass::title);
    }

    /** The towns it covers now, to choose from. */
    public List<Option> covered() {
        return towns.stream()
                .filter(Town::open)
                .map(it -> new Option(it.code(), it.name() + " " + it.code()))
                .toList();
    }
}
