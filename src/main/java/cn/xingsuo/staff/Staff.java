package cn.xingsuo.staff;

import cn.xingsuo.office.Facts;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.office.Scope;
import cn.xingsuo.person.Persons;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 队伍 — everything another room, or a page, may ask of the register. */
@Service
@Transactional
public class Staff {
    private static final int OLDEST_BIRTH_YEAR = 1850;

    private final StaffRepository repository;
    private final StaffValues values;
    private final Persons persons;
    private final Facts facts;
    private final Trail trail;
    private final Clock clock;

    Staff(StaffRepository repository, StaffValues values, Persons persons, Facts facts, Trail trail, Clock clock) {
        this.repository = repository;
        this.values = values;
        this.persons = persons;
        this.facts = facts;
        this.trail = trail;
        this.clock = clock;
    }

    /** 入职. The same ID number finds the same person again, so somebody who left may come back. */
    public MemberId join(Joining it) {
        notInTheFuture(it.assignment().since());
        var person = persons.register(it.person());
        var name = it.person().name().strip();
        var id = new MemberId(repository.member(person.id(), name, Pinyin.initials(name), birthYear(it)));
        if (repository.current(id).isPresent()) throw new Refusal("没有保存:{0}仍在岗。请先办理离岗或调动", null, name);
        post(id, it.assignment());
        facts.publish(
                new StaffJoined(id, it.assignment().office(), it.assignment().since()));
        note("staff.joined", id, it.assignment().office());
        return id;
    }

    /** 离岗, {@code lastDay} inclusive. */
    public void leave(MemberId id, int version, LocalDate lastDay, String reason) {
        check(id, version);
        var office = end(id, lastDay, reason);
        facts.publish(new StaffLeft(id, office, lastDay));
        note("staff.left", id, office);
    }

    /** 任职变动 — ends the present posting the day before and begins the new one. */
    public void reassign(MemberId id, int version, Assignment next, String reason) {
        check(id, version);
        notInTheFuture(next.since());
        var before = end(id, next.since().minusDays(1), reason);
        post(id, next);
        if (!before.equals(next.office())) facts.publish(new StaffLeft(id, before, next.since()));
        facts.publish(new StaffReassigned(id, next.office(), next.since()));
        note("staff.reassigned", id, next.office());
    }

    /** 学历登记. */
    public void qualify(MemberId id, Degree degree) {
        notInTheFuture(degree.completedOn());
        repository.degree(id, degree);
        repository
                .current(id)
                .ifPresent(it -> facts.publish(new StaffQualified(id, it.office(), degree.completedOn())));
        trail.note("staff.qualified", "staff/" + id, Map.of("level", degree.level(), "major", degree.major()));
    }

    /** 借调或离岗休假. */
    public void absent(MemberId id, String kind, LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(since)) throw new Refusal("没有保存:结束日期早于开始日期,请改正后再保存", null);
        var current = repository.current(id).orElseThrow(() -> new Refusal("没有保存:此人不在岗,不能登记离岗", null));
        guarded(() -> repository.absence(id, kind, since, until), "没有保存:这段时间已登记过离岗");
        facts.publish(new StaffAbsent(id, current.office(), since));
        trail.note("staff.absent", "staff/" + id, Map.of("kind", kind));
    }

    /** Refuses with 404 unless the person has, or had, a post in the scope. */
    @Transactional(readOnly = true)
    public void requireIn(MemberId id, Scope scope) {
        if (!repository.known(id, scope.like())) throw new NoSuchMember();
    }

    private void post(MemberId id, Assignment it) {
        guarded(() -> repository.post(id.id(), it), "没有保存:任职时间与已有记录重叠,或该所这段时间已有所长。请核对起止日期");
    }

    private OfficeId end(MemberId id, LocalDate lastDay, String reason) {
        notInTheFuture(lastDay);
        if (reason.isBlank()) throw new Refusal("没有保存:请写明变动原因", null);
        var current = repository.current(id).orElseThrow(() -> new Refusal("没有保存:此人已经离岗", null));
        if (lastDay.isBefore(current.since())) throw new Refusal("没有保存:最后在岗日早于到岗日 {0},请改正日期", null, current.since());
        repository.end(current.id(), lastDay, reason.strip());
        return current.office();
    }

    private void check(MemberId id, int version) {
        if (!repository.touch(id, version)) throw new Stale("没有保存:这份记录刚被别人改过。请看过新内容后再改一次");
    }

    private void notInTheFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) throw new Refusal("没有保存:日期 {0} 还没有到。请核对日期", null, day);
    }

    private @Nullable Integer birthYear(Joining it) {
        var year = it.birthYear();
        var number = it.person().idNumber();
        if (year == null && number != null && number.strip().length() == 18)
            year = Integer.valueOf(number.strip().substring(6, 10));
        if (year != null
                && (year < OLDEST_BIRTH_YEAR || year > LocalDate.now(clock).getYear()))
            throw new Refusal("没有保存:出生年份 {0} 不合理,请核对", null, year);
        return year;
    }

    private static void guarded(Runnable write, String refusal) {
        try {
            write.run();
        } catch (DataIntegrityViolationException overlap) {
            throw new Refusal(refusal, null);
        }
    }

    private void note(String act, MemberId id, OfficeId office) {
        trail.note(act, "staff/" + id, Map.of("office", office.code()));
    }

    /** The value set, for forms. */
    public StaffValues values() {
        return values;
    }
}
