package cn.xingsuo.rating;

import cn.xingsuo.rating.Marking.Marked;
import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Criterion;
import cn.xingsuo.standard.Dimension;
import cn.xingsuo.standard.OfficeClass;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** 评分备忘 — the same readings of the same criterion give the same finding, so a whole country marks what repeats only once. One standard, one day. */
final class MarkMemo {
    private static final int MOST = 20_000;

    private record Key(String criterion, OfficeClass officeClass, List<Reading> readings) {}

    private final Map<Criterion, List<String>> indicators = new IdentityHashMap<>();
    private final Map<Key, Marked> made = new HashMap<>();
    private final Map<Same, Sums.Part> parts = new HashMap<>();

    /** What people graded or registered is never looked up: it belongs to one subject. */
    Marked mark(Criterion criterion, OfficeClass officeClass, Sheet sheet, Supplier<Marked> fresh) {
        if (!sheet.grades().isEmpty() || !sheet.incidents().isEmpty()) return fresh.get();
        var readings = indicators.computeIfAbsent(criterion, Criterion::indicators).stream()
                .map(sheet::reading)
                .toList();
        if (made.size() >= MOST) made.clear();
        return made.computeIfAbsent(new Key(criterion.code(), officeClass, readings), _ -> fresh.get());
    }

    /** 同一组评定 — marks that are the very same objects; comparing them word by word would cost more than summing them up. */
    private record Same(Dimension dimension, List<Marked> marks) {
        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Same(var its, var those)) || its != dimension || those.size() != marks.size())
                return false;
            for (int i = 0; i < those.size(); i++) if (those.get(i) != marks.get(i)) return false;
            return true;
        }

        @Override
        public int hashCode() {
            var hash = System.identityHashCode(dimension);
            for (var mark : marks) hash = 31 * hash + System.identityHashCode(mark);
            return hash;
        }
    }

    /** A dimension whose marks were all made before has been summed up before. */
    Sums.Part part(Dimension dimension, List<Marked> marks, Supplier<Sums.Part> fresh) {
        if (parts.size() >= MOST) parts.clear();
        return parts.computeIfAbsent(new Same(dimension, marks), _ -> fresh.get());
    }
}
