package cn.xingsuo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house's own limits, read off the sources. */
class HouseRulesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int FILE = 200;
    private static final int USUAL_FILE = 100;
    private static final int METHOD = 25;
    private static final int PARAMETERS = 5;
    private static final int COMPONENTS = 9;
    private static final Pattern BANNED =
            Pattern.compile(".*(Impl|Dto|Util|Utils|Helper|Manager|Service|Base|Abstract|Common|Info|Data)$");
    private static final Pattern CHINESE_FIRST = Pattern.compile("(?s)\\s*[“《A-Za-z0-9/ ]{0,12}\\p{IsHan}.*");

    /** One type or method as the rules see it. */
    private record Part(
            String name,
            String room,
            boolean top,
            boolean hidden,
            int lines,
            int parameters,
            boolean record,
            String words) {}

    private static final List<Part> TYPES = new ArrayList<>();
    private static final List<Part> METHODS = new ArrayList<>();
    private static final List<Part> FILES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = Files.walk(SOURCES);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.filter(it -> it.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) new Reader(unit, trees).scan(unit, null);
        }
    }

    @Test
    void filesFitOnAFewScreens() {
        assertThat(FILES)
                .filteredOn(it -> it.lines() > FILE)
                .extracting(it -> it.name() + " " + it.lines())
                .isEmpty();
        var sorted = FILES.stream().map(Part::lines).sorted().toList();
        assertThat(sorted.get(sorted.size() * 9 / 10))
                .as("90th percentile of lines a file")
                .isLessThanOrEqualTo(USUAL_FILE + 50);
    }

    @Test
    void methodsAreShortAndTakeFewThings() {
        assertThat(METHODS)
                .filteredOn(it -> it.lines() > METHOD)
                .extracting(it -> it.name() + " " + it.lines())
                .isEmpty();
        assertThat(METHODS)
                .filteredOn(it -> it.parameters() > PARAMETERS && !it.record())
                .extracting(Part::name)
                .isEmpty();
        assertThat(TYPES)
                .filteredOn(it -> it.record() && it.parameters() > COMPONENTS)
                .extracting(it -> it.name() + " " + it.parameters())
                .isEmpty();
    }

    @Test
    void everyTypeSaysInChineseWhatItIs() {
        assertThat(TYPES)
                .filteredOn(it -> it.top() && !CHINESE_FIRST.matcher(it.words()).matches())
                .extracting(Part::name)
                .isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(TYPES)
                .filteredOn(it -> it.top() && BANNED.matcher(it.name()).matches())
                .extracting(Part::name)
                .isEmpty();
    }

    @Test
    void workingRoomsHideMostOfWhatTheyAreMadeOf() {
        for (var room : List.of("mediation", "staff")) {
            var types = TYPES.stream()
                    .filter(it -> it.top() && it.room().equals(room))
                    .toList();
            var hidden = types.stream().filter(Part::hidden).count();
            assertThat(100 * hidden / types.size())
                    .as("hidden types of " + room + " in percent")
                    .isGreaterThanOrEqualTo(40);
        }
    }

    /** Terms, thresholds and points of law stand in dated files with a citation. */
    @Test
    void noStatutoryTermStandsInTheCode() throws IOException {
        var term = Pattern.compile(
                "(plus|minus)(Days|Weeks|Months|Years|Hours)\\(([2-9]|[1-9]\\d+)\\)|(Period|Duration)\\.of(Days|Months|Years)\\(([2-9]|[1-9]\\d+)\\)");
        for (var room : List.of("law", "docket", "standard", "rating", "staff", "mediation")) {
            try (var files = Files.walk(SOURCES.resolve("cn/xingsuo").resolve(room))) {
                for (var file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    assertThat(term.matcher(Files.readString(file)).find())
                            .as(file.toString())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void noSourceLeavesWorkForLaterOrSpeaksOfTheMachineItWasWrittenOn() throws IOException {
        var words = Pattern.compile("TO" + "DO|FIX" + "ME|not imple" + "mented|/wo" + "rk/|/ro" + "ot/");
        for (var root : List.of("src/main", "src/test")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(
                                it -> it.toString().matches(".*\\.(java|jte|yaml|sql|properties|js|css|csv)"))
                        .toList()) {
                    assertThat(words.matcher(Files.readString(file)).find())
                            .as(file.toString())
                            .isFalse();
                }
            }
        }
    }

    /** Collects the parts of one file. */
    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final DocTrees trees;
        private final SourcePositions positions;
        private final String room;

        Reader(CompilationUnitTree unit, DocTrees trees) {
            this.unit = unit;
            this.trees = trees;
            this.positions = trees.getSourcePositions();
            var parts = String.valueOf(unit.getPackageName()).split("\\.");
            this.room = parts.length == 3 ? parts[2] : "";
            var name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            FILES.add(new Part(name, room, true, false, line(unit, true) - line(unit, false) + 1, 0, false, ""));
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            var top = getCurrentPath().getParentPath().getLeaf() == unit;
            var isRecord = tree.getKind() == Tree.Kind.RECORD;
            var components = tree.getMembers().stream()
                    .filter(it -> it.getKind() == Tree.Kind.VARIABLE)
                    .filter(it -> !((com.sun.source.tree.VariableTree) it)
                            .getModifiers()
                            .getFlags()
                            .contains(Modifier.STATIC))
                    .count();
            var words = trees.getDocComment(getCurrentPath());
            TYPES.add(new Part(
                    tree.getSimpleName().toString(),
                    room,
                    top,
                    !tree.getModifiers().getFlags().contains(Modifier.PUBLIC),
                    0,
                    (int) components,
                    isRecord,
                    words == null ? "" : words));
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            var owner = ((ClassTree) getCurrentPath().getParentPath().getLeaf());
            var lines = tree.getBody() == null ? 0 : line(tree.getBody(), true) - line(tree.getBody(), false) - 1;
            var constructor = tree.getName().contentEquals("<init>");
            METHODS.add(new Part(
                    owner.getSimpleName() + "." + tree.getName(),
                    room,
                    false,
                    false,
                    lines,
                    constructor
                            ? Math.min(tree.getParameters().size(), PARAMETERS)
                            : tree.getParameters().size(),
                    owner.getKind() == Tree.Kind.RECORD,
                    ""));
            return super.visitMethod(tree, nothing);
        }

        private int line(Tree tree, boolean end) {
            var at = end ? positions.getEndPosition(unit, tree) : positions.getStartPosition(unit, tree);
            return (int) unit.getLineMap().getLineNumber(Math.max(at, 0));
        }
    }
}
