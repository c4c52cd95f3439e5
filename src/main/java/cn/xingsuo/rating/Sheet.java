package cn.xingsuo.rating;

import cn.xingsuo.rating.measure.Reading;
import cn.xingsuo.standard.Grade;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 评分底稿 — everything a score is computed from. An indicator absent from {@code readings} reads "no data".
 *
 * @param on reference day (评定基准日)
 * @param readings by indicator
 * @param grades inspectors' and sections' grades by indicator
 */
public record Sheet(
        LocalDate on,
        Map<String, Reading> readings,
        Map<String, List<Grade>> grades,
        List<Incident> incidents,
        Standing standing) {
    /** Readings alone: nothing graded, no incident, a scheme's first cycle. */
    public static Sheet of(LocalDate on, Map<String, Reading> readings) {
        return new Sheet(on, readings, Map.of(), List.of(), Standing.FIRST_CYCLE);
    }

    Reading reading(String indicator) {
        var reading = readings.get(indicator);
        return reading == null ? Reading.noData("尚无记录或相关业务尚未启用") : reading;
    }
}
