package cn.xingsuo.archive;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Scope;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** 文件 — the files of every room's records: kept, opened, dropped. What a file is, its content decides. */
@Service
public class Files {
    private static final Logger LOG = LoggerFactory.getLogger(Files.class);
    private final BlobStore store;
    private final FileLedger ledger;
    private final Inspector inspector;
    private final VirusScan scan;
    private final Trail trail;
    private final List<OwnerGate> gates;
    private final Clock clock;

    Files(
            BlobStore store,
            FileLedger ledger,
            Inspector inspector,
            VirusScan scan,
            Trail trail,
            List<OwnerGate> gates,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.inspector = inspector;
        this.scan = scan;
        this.trail = trail;
        this.gates = gates;
        this.clock = clock;
    }

    /**
     * Keeps the bytes for a record.
     *
     * @param name as the sender had it; the kept name is a safe one
     * @throws Refusal if it is no file of a kind the house takes, too large, dangerous or infected
     */
    public StoredFile keep(Viewer viewer, OfficeId office, Owner owner, String name, InputStream content) {
        if (!Scope.of(viewer).covers(office) || !admitted(viewer, owner)) throw new NoSuchFile();
        try (var bytes = store.receive(content)) {
            var kind = inspector.inspect(bytes.path(), name);
            var file = new StoredFile(
                    FileId.next(clock.millis()),
                    office,
                    owner,
                    inspector.safeName(name, kind),
                    kind.type(),
                    bytes.size(),
                    bytes.sha256(),
                    scanned(bytes, owner),
                    clock.instant());
            ledger.enter(file, bytes, viewer);
            return ledger.find(file.id(), viewer).orElseThrow(NoSuchFile::new);
        } catch (Refusal e) {
            trail.refused("archive.kept", owner.room() + "/" + owner.id(), Map.of("reason", e.text()));
            throw e;
        } catch (IOException e) {
            LOG.error("a file could not be written", e);
            throw new Refusal("文件没有保存:存储空间不足或者不能写入。请稍后重试;仍不行时告诉系统管理员。", null);
        }
    }

    /** The file, for somebody who may see its record; noted in the trail. */
    public Opened open(FileId id, Viewer viewer) {
        var file = get(id, viewer);
        switch (file.state()) {
            case WAITING -> throw new Refusal("文件“{0}”还没有通过病毒检查,暂时不能打开。检查完成后即可打开,不用重新上传。", null, file.name());
            case INFECTED -> throw new Refusal("文件“{0}”含有病毒,已经隔离,不能打开。请换干净的文件重新上传。", null, file.name());
            case DAMAGED -> throw damaged(file);
            case READY -> {}
        }
        if (!store.holds(file.office(), file.sha256())) throw damaged(file);
        trail.note("archive.opened", FileLedger.subject(file), FileLedger.details(file));
        return new Opened(file, () -> store.read(file.office(), file.sha256()));
    }

    /** What is known of the file, without opening it. */
    public StoredFile get(FileId id, Viewer viewer) {
        return ledger.find(id, viewer)
                .filter(it -> admitted(viewer, it.owner()))
                .orElseThrow(NoSuchFile::new);
    }

    /** The record's files in the order they came. The caller has checked that the viewer may see the record. */
    public List<StoredFile> of(Owner owner) {
        return ledger.of(owner);
    }

    /** Takes the file away from its record. */
    public void drop(FileId id, Viewer viewer) {
        ledger.drop(get(id, viewer));
    }

    private FileState scanned(BlobStore.Incoming bytes, Owner owner) {
        var verdict = scan.scan(() -> java.nio.file.Files.newInputStream(bytes.path()));
        if (verdict.state() == FileState.INFECTED) {
            trail.refused("archive.infected", owner.room() + "/" + owner.id(), Map.of("virus", verdict.virus()));
            throw new Refusal("文件含有病毒({0}),没有保存。请用杀毒软件清理后重新上传。", null, verdict.virus());
        }
        return verdict.state();
    }

    private boolean admitted(Viewer viewer, Owner owner) {
        return gates.stream().filter(it -> it.room().equals(owner.room())).allMatch(it -> it.admits(viewer, owner));
    }

    private static Refusal damaged(StoredFile file) {
        return new Refusal("文件“{0}”已经损坏,不能打开。请重新上传同一份文件,系统会自动恢复;没有原件的,请系统管理员从备份恢复。", null, file.name());
    }
}
