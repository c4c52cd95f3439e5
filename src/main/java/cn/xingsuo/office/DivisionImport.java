package cn.xingsuo.office;

import cn.xingsuo.job.Problem;
import cn.xingsuo.job.Progress;
import cn.xingsuo.web.Refusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 区划导入 — takes in one list of the statistics bureau, whole or not at all, as often as one likes. */
@Service
public class DivisionImport {
    private final DivisionMerge merge;
    private final JdbcClient jdbc;
    private final DataSource database;

    DivisionImport(DivisionMerge merge, JdbcClient jdbc, DataSource database) {
        this.merge = merge;
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * Imports a list of one level; the header says which.
     *
     * @param file CSV, plain or gzip; read twice
     * @param progress hears of every step and every row left out; may cancel
     * @throws Refusal if the file is broken, or rows have problems and the rest was not asked for; nothing is stored then
     */
    @Transactional
    public ImportResult load(Resource file, ImportOptions options, Progress progress) throws IOException {
        try {
            // one import at a time: two would each find the other's codes missing
            jdbc.sql("select pg_advisory_xact_lock(hashtext('xingsuo.division'))")
                    .query(row -> {});
            jdbc.sql("drop table if exists division_stage").update();
            jdbc.sql(DivisionStage.TABLE).update();
            var read = read(file, progress);
            return bringIn(read, options, progress);
        } catch (CharacterCodingException e) {
            throw new Refusal("文件的文字编码前后不一致。请用表格软件另存为“CSV UTF-8”后重新上传", null);
        } catch (EOFException | ZipException e) {
            throw new Refusal("压缩文件不完整或已损坏。请重新下载后上传", null);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private record Read(DivisionLevel level, long rows, long leftOut) {}

    private Read read(Resource file, Progress progress) throws IOException, SQLException {
        var size = file.contentLength();
        progress.step("识别文件编码", size);
        var charset = ListText.charsetOf(file, progress::done);
        progress.step("读取并检查每一行", size);
        try (var text = ListText.open(file, charset, progress::done);
                var stage = new DivisionStage(DataSourceUtils.getConnection(database))) {
            var rows = new CsvReader(text);
            var layout = DivisionLayout.of(rows.next());
            var leftOut = 0L;
            for (List<String> fields = rows.next(); fields != null; fields = rows.next()) {
                switch (DivisionRow.of(fields, layout)) {
                    case DivisionRow.Good good -> stage.add(rows.line(), good);
                    case DivisionRow.Bad bad -> {
                        leftOut++;
                        var excerpt = Excerpt.of(String.join(",", fields));
                        progress.problem(new Problem(rows.line(), bad.reason(), excerpt));
                    }
                }
            }
            return new Read(layout.level(), stage.rows(), leftOut);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ImportResult bringIn(Read read, ImportOptions options, Progress progress) {
        var level = read.level();
        progress.step("与库内区划比对", 0);
        var sifted = merge.sift(level, options.revive(), progress);
        var leftOut = read.leftOut() + sifted;
        refuseProblems(leftOut, options);
        merge.refuseOlder(options);
        progress.step("写入区划", 0);
        var counts = merge.merge(level, options);
        var abolished = options.abolishAbsent() ? merge.abolishAbsent(level, options) : 0;
        progress.step("保存", 0);
        return new ImportResult(
                level, read.rows() - sifted, counts.added(), counts.revived(), counts.changed(), abolished, leftOut);
    }

    private static void refuseProblems(long leftOut, ImportOptions options) {
        if (leftOut == 0) return;
        if (!options.restAnyway()) {
            throw new Refusal("有 {0} 行存在问题,没有导入任何内容。请按问题清单改正后重新上传,或勾选“跳过问题行,导入其余行”", null, leftOut);
        }
        if (options.abolishAbsent()) {
            throw new Refusal("有 {0} 行存在问题时,不能同时撤销名单中没有的代码,以免误撤。请先改正问题行", null, leftOut);
        }
    }
}
