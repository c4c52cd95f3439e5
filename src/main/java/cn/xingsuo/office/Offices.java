package cn.xingsuo.office;

import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Option;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 司法所 — everything another room, or a page, may ask of the offices. */
@Service
@Transactional
public class Offices {
    private final OfficeRepository repository;
    private final CoverageRepository coverage;
    private final Clock clock;
    private final Trail trail;
    private final Facts facts;

    Offices(OfficeRepository repository, CoverageRepository coverage, Clock clock, Trail trail, Facts facts) {
        this.repository = repository;
        this.coverage = coverage;
        this.clock = clock;
        this.trail = trail;
        this.facts = facts;
    }

    /** 设立. */
    public OfficeId establish(NewOffice office) {
        OfficeRules.check(office);
        repository.insert(office);
        office.towns().forEach(it -> coverage.cover(office.id(), it, office.since()));
        noted("office.established", office.id(), office.since(), Map.of("name", office.name()));
        return office.id();
    }

    /** 变更. A new class holds from its day on; what it was before stays. */
    public void change(OfficeId id, OfficeChange change) {
        var office = edited(id, change.version());
        OfficeRules.check(office, change);
        repository.update(id, change);
        var since = change.sizeSince();
        if (since != null) repository.classify(id, change.size(), since);
        noted(
                "office.changed",
                id,
                since == null ? today() : since,
                Map.of("class", change.size().name()));
    }

    /** 划入镇街. */
    public void cover(OfficeId id, String town, LocalDate since, int version) {
        var office = edited(id, version);
        if (since.isBefore(office.since())) {
            throw new Refusal("没有保存:开始日期早于设立日期 {0}。请改正开始日期", null, office.since());
        }
        coverage.checkTown(town, since);
        coverage.cover(id, town, since);
        noted("office.town-added", id, since, Map.of("town", town));
    }

    /** 划出镇街: the town is covered up to the day before. */
    public void release(OfficeId id, String town, LocalDate until, int version) {
        edited(id, version);
        coverage.release(id, town, until);
        noted("office.town-released", id, until, Map.of("town", town));
    }

    private Office edited(OfficeId id, int version) {
        var office = get(id);
        if (!repository.next(id, version)) throw new Stale("没有保存:这个司法所的资料刚被别人改过。请核对现在的内容后再保存");
        return office;
    }

    private void noted(String act, OfficeId id, LocalDate on, Map<String, String> details) {
        trail.note(act, "office/" + id, details);
        facts.publish(new OfficeChanged(id, on));
    }

    @Transactional(readOnly = true)
    public Optional<Office> find(OfficeId id) {
        return repository.find(id, today());
    }

    @Transactional(readOnly = true)
    public Office get(OfficeId id) {
        return find(id).orElseThrow(NoSuchOffice::new);
    }

    @Transactional(readOnly = true)
    public String name(OfficeId id) {
        return names(List.of(id)).getOrDefault(id, id.code());
    }

    /** Names of many offices in one query; unknown ones are left out. */
    @Transactional(readOnly = true)
    public Map<OfficeId, String> names(Collection<OfficeId> ids) {
        return repository.names(ids);
    }

    /** All offices of a scope that exist on the day, by code. For whole-scope work; pages list by key instead. */
    @Transactional(readOnly = true)
    public List<OfficeId> in(Scope scope, LocalDate day) {
        return repository.in(scope, day);
    }

    /** The towns an office covers on a day, by code. */
    @Transactional(readOnly = true)
    public List<Division> towns(OfficeId id, LocalDate day) {
        return coverage.towns(id, day);
    }

    /** 新塍司法所 → 新塍, as it stands in business numbers. */
    @Transactional(readOnly = true)
    public String shortName(OfficeId id) {
        return name(id).replaceFirst("(司法所|镇司法所|街道司法所)$", "");
    }

    /** The villages and communities of the towns an office covers on a day, by code. */
    @Transactional(readOnly = true)
    public List<Division> villages(OfficeId id, LocalDate day) {
        return coverage.villages(id, day);
    }

    /** The villages of the viewer's own office as choices; nobody above office level picks from a list of thousands. */
    @Transactional(readOnly = true)
    public List<Option> villages(Viewer viewer) {
        if (viewer.office() == null) return List.of();
        return Pinyin.typed(villages(new OfficeId(viewer.office()), today()).stream()
                .map(it -> new Option(it.code(), it.name()))
                .toList());
    }

    /** The office that covers a town or village on a day. */
    @Transactional(readOnly = true)
    public Optional<OfficeId> covering(String code, LocalDate day) {
        return coverage.covering(code, day);
    }

    /** The class of an office on a day; before its first recorded class, that first one. */
    @Transactional(readOnly = true)
    public OfficeClass classOf(OfficeId id, LocalDate day) {
        return Optional.ofNullable(repository.classes(id.code(), day).get(id)).orElseThrow(NoSuchOffice::new);
    }

    /** The classes of all offices of a scope on a day, in one query. */
    @Transactional(readOnly = true)
    public Map<OfficeId, OfficeClass> classes(Scope scope, LocalDate day) {
        return repository.classes(scope.prefix(), day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
