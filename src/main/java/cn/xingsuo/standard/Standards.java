package cn.xingsuo.standard;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** 星级标准 — every edition we hold, checked at start-up; everything another room, or a page, may ask of this one. */
@Service
public class Standards {
    private final List<Standard> editions = List.of();

    /** The edition by its id. */
    public Standard get(String edition) {
        return editions.stream()
                .filter(it -> it.id().equals(edition))
                .findFirst()
                .orElseThrow(NoSuchStandard::new);
    }

    /** Every edition, oldest first. */
    public List<Standard> all() {
        return editions;
    }

    /** The newest edition in force on the day. */
    public Standard inForceOn(LocalDate on) {
        return editions.stream()
                .filter(it -> !it.since().isAfter(on))
                .reduce((older, newer) -> newer)
                .orElseThrow(NoSuchStandard::new);
    }
}
