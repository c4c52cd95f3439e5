package cn.xingsuo.rating;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Scope;
import cn.xingsuo.office.Subject;
import cn.xingsuo.standard.OfficeClass;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 测评读取 — reads ratings from the records as of a day; stores nothing. */
@Component
class Rater {
    private static final int PROVINCE = 2;
    private static final int PORTION = 500;
    private static final int AHEAD = 2;
    private final Sheets sheets;
    private final Standards standards;
    private final Offices offices;
    private final Clock clock;

    Rater(Sheets sheets, Standards standards, Offices offices, Clock clock) {
        this.sheets = sheets;
        this.standards = standards;
        this.offices = offices;
        this.clock = clock;
    }

    Rating one(OfficeId office, LocalDate on) {
        refuseFuture(on);
        var standard = standards.inForceOn(on);
        var subject = Subject.of(office);
        var size = offices.classes(new Scope(office.code()), on).get(office);
        return new Rating(
                subject, clock.instant(), Scorer.score(standard, type(size), sheets.one(subject, standard, on)));
    }

    /** Whether the rating was read by the standard of its day, not by one since replaced. */
    boolean isInForce(Rating rating) {
        return standards.inForceOn(rating.on()).id().equals(rating.score().edition());
    }

    /**
     * Reads every office of the scope and hands them over in portions, one province after the other. While one is stored the next is scored and
     * those after it are read, so that a country needs no more memory than a few provinces.
     */
    void each(Scope scope, LocalDate on, Consumer<List<Rating>> receiver) {
        refuseFuture(on);
        var standard = standards.inForceOn(on);
        var memo = new MarkMemo();
        var provinces = offices.in(scope, on).stream()
                .map(it ->
                        it.code().substring(0, Math.max(PROVINCE, scope.prefix().length())))
                .distinct()
                .map(Scope::new)
                .toList();
        var coming = new ArrayDeque<CompletableFuture<List<Rating>>>();
        var last = CompletableFuture.<@Nullable Object>completedFuture(null);
        for (var province : provinces) {
            // the memo is for one at a time: scoring waits for the reading of its province and for the scoring before
            // it
            var scored = reading(province, standard, on).thenCombine(last, (it, _) -> score(it, standard, memo));
            coming.add(scored);
            last = scored.thenApply(it -> it);
            if (coming.size() > AHEAD) hand(coming.remove().join(), receiver);
        }
        while (!coming.isEmpty()) hand(coming.remove().join(), receiver);
    }

    /** 一省底稿 — what one province's ratings are made from. */
    private record Province(
            List<OfficeId> offices, Map<OfficeId, cn.xingsuo.office.OfficeClass> classes, Map<String, Sheet> sheets) {}

    private CompletableFuture<Province> reading(Scope scope, Standard standard, LocalDate on) {
        return CompletableFuture.supplyAsync(() -> read(scope, standard, on), Thread::startVirtualThread);
    }

    private Province read(Scope scope, Standard standard, LocalDate on) {
        var every = offices.in(scope, on);
        var codes = every.stream().map(OfficeId::code).toList();
        return new Province(every, offices.classes(scope, on), sheets.all(scope, codes, standard, on));
    }

    private List<Rating> score(Province it, Standard standard, MarkMemo memo) {
        var at = clock.instant();
        return it.offices().stream()
                .map(office -> {
                    var sheet = requireNonNull(it.sheets().get(office.code()));
                    var size = type(it.classes().get(office));
                    return new Rating(Subject.of(office), at, Scorer.score(standard, size, sheet, memo));
                })
                .toList();
    }

    private static void hand(List<Rating> ratings, Consumer<List<Rating>> receiver) {
        for (int first = 0; first < ratings.size(); first += PORTION)
            receiver.accept(ratings.subList(first, Math.min(first + PORTION, ratings.size())));
    }

    private void refuseFuture(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) throw new Refusal("{0} 还没有到,没有记录可以测评。请改为今天或更早的日期", null, on);
    }

    /** 中 until the office's class is recorded. */
    private static OfficeClass type(cn.xingsuo.office.@Nullable OfficeClass size) {
        return size == null ? OfficeClass.MEDIUM : OfficeClass.valueOf(size.name());
    }
}
