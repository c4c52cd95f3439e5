package cn.xingsuo;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The glossary in {@code docs/} is read off the first sentence of every type. */
class GlossaryTest {
    private static final Pattern TERM = Pattern.compile("(?s)^\\s*([^—–,。:]{1,24}?)\\s*(?:—|–|,|。|:)\\s*(.*)$");

    private record Term(String chinese, String english, String meaning) implements Comparable<Term> {
        @Override
        public int compareTo(Term other) {
            return english.compareTo(other.english);
        }
    }

    @Test
    void theGlossaryIsCurrent() throws IOException {
        var rooms = new TreeMap<String, TreeSet<Term>>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = Files.walk(Path.of("src/main/java"));
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources =
                    files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            var trees = DocTrees.instance(task);
            for (var unit : task.parse()) {
                var parts = String.valueOf(unit.getPackageName()).split("\\.");
                if (parts.length != 3) continue;
                for (var type : unit.getTypeDecls()) {
                    var words = trees.getDocComment(TreePath.getPath(unit, type));
                    var term = words == null ? null : term((ClassTree) type, words);
                    if (term != null)
                        rooms.computeIfAbsent(parts[2], _ -> new TreeSet<>()).add(term);
                }
            }
        }
        Generated.isCurrent("docs/glossary.md", document(rooms));
    }

    private static Term term(ClassTree type, String words) {
        var matcher = TERM.matcher(words.replaceAll("\\{@\\w+ ([^}]*)}", "$1"));
        if (!matcher.matches()) return null;
        var meaning = matcher.group(2)
                .replaceAll("(?s)\\n\\s*(@|<p>).*", "")
                .replaceAll("\\s+", " ")
                .replaceAll("(?s)(\\.)\\s.*", "$1");
        return new Term(
                matcher.group(1).strip(),
                type.getSimpleName().toString(),
                meaning.strip().replace("|", "\\|"));
    }

    private static String document(TreeMap<String, TreeSet<Term>> rooms) {
        var text = new StringBuilder("# Glossary 词汇表\n\nWhat things are called, room by room; read off the code.\n");
        rooms.forEach((room, terms) -> {
            text.append("\n## ").append(room).append("\n\n| 中文 | name | what it is |\n|---|---|---|\n");
            terms.forEach(it -> text.append("| ")
                    .append(it.chinese())
                    .append(" | `")
                    .append(it.english())
                    .append("` | ")
                    .append(it.meaning())
                    .append(" |\n"));
        });
        return text.toString();
    }
}
