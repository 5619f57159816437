// SPDX-License-Identifier: Apache-2.0
package org.scholarch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds source text and bytecode to the table in {@code ARCHITECTURE.md}; javac inlines constants, so bytecode alone is not enough. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java/org/scholarch");
    private static final Pattern MENTION = Pattern.compile("org\\.scholarch\\.(\\w+)");

    private static Map<String, ArchitectureTable.Row> table = Map.of();
    private static JavaClasses classes = new ClassFileImporter().importClasses(List.of());

    @BeforeAll
    static void readTableAndClasses() throws IOException {
        table = ArchitectureTable.read();
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.scholarch");
        assertTrue(classes.size() > 150, () -> "only " + classes.size() + " classes were found");
    }

    @Test
    void everyPackageHasARowAndEveryRowAPackage() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            Set<String> packages =
                    folders.map(it -> it.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(packages, new TreeSet<>(table.keySet()));
        }
    }

    /** So no chain of rows leads back, whatever the compiler leaves in the bytecode. */
    @Test
    void everyRowUsesOnlyRowsAboveIt() {
        Set<String> above = new TreeSet<>();
        for (ArchitectureTable.Row row : table.values()) {
            assertTrue(above.containsAll(row.mayUse()), row.name() + " uses a row below it");
            above.add(row.name());
        }
    }

    @Test
    void packageInsideAPackageIsDescribed() throws IOException {
        String text = Files.readString(Path.of("ARCHITECTURE.md"));
        try (Stream<Path> files = Files.walk(SOURCES, 8)) {
            List<String> inside = files.filter(Files::isDirectory)
                    .map(folder -> SOURCES.relativize(folder).toString().replace('\\', '/'))
                    .filter(folder -> folder.contains("/"))
                    .map(folder -> "`" + folder.replace('/', '.') + "`")
                    .filter(name -> !text.contains(name))
                    .toList();
            assertEquals(List.of(), inside);
        }
    }

    @Test
    void packageInsideAPackageIsUsedByThatPackageAlone() {
        for (String outer : table.keySet()) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.scholarch." + outer + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.scholarch." + outer + ".*..")
                    .check(classes);
        }
    }

    @Test
    void everyFolderOfSourcesIsNullMarked() throws IOException {
        for (Path file : javaFiles(SOURCES)) {
            Path info = file.resolveSibling("package-info.java");
            assertTrue(Files.exists(info) && Files.readString(info).contains("@NullMarked"), file.toString());
        }
    }

    @Test
    void everySourceFileOpensWithItsLicence() throws IOException {
        for (Path file : javaFiles(Path.of("src"))) {
            assertTrue(Files.readString(file).startsWith("// SPDX-License-Identifier: Apache-2.0\n"), file.toString());
        }
    }

    @Test
    void everyPackageOpensWithTheSentenceOfItsRow() throws IOException {
        for (ArchitectureTable.Row row : table.values()) {
            String text = Files.readString(SOURCES.resolve(row.name()).resolve("package-info.java"));
            assertTrue(text.contains("/** " + row.sentence()), row.name() + " opens with another sentence");
        }
    }

    @Test
    void sourceTextNamesOnlyWhatTheTableAllows() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (ArchitectureTable.Row row : table.values()) {
            for (Path file : sourcesOf(row.name())) {
                MENTION.matcher(Files.readString(file))
                        .results()
                        .map(mention -> mention.group(1))
                        .filter(table::containsKey)
                        .filter(used ->
                                !used.equals(row.name()) && !row.mayUse().contains(used))
                        .forEach(used -> breaches.add(file + " names " + used));
            }
        }
        assertEquals(List.of(), breaches);
    }

    @Test
    void bytecodeUsesOnlyWhatTheTableAllows() {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass one : classes) {
            String from = packageOf(one);
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(it -> it.getPackageName().startsWith("org.scholarch."))
                    .map(ArchitectureTest::packageOf)
                    .filter(used -> !used.equals(from) && !mayUse(from).contains(used))
                    .forEach(used -> breaches.add(one.getName() + " uses " + used));
        }
        assertEquals(Set.of(), breaches);
    }

    @Test
    void noTwoPackagesUseEachOther() {
        slices().matching("org.scholarch.(*)..").should().beFreeOfCycles().check(classes);
        slices().matching("org.scholarch.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void librariesStayWhereTheyBelong() {
        confine("picocli..", "cli");
        confine("me.tongfei..", "cli");
        confine("jakarta.servlet..", "serve");
        confine("org.eclipse.jetty..", "serve");
        confine("org.apache.jena.fuseki..", "serve");
        confine("gg.jte..", "serve");
        confine("com.ibm.icu..", "vocab", "query");
        confine("org.eclipse.rdf4j..", "rdf", "map", "publish");
        confine(
                "org.apache.jena..",
                "rdf",
                "check",
                "jsonld",
                "store",
                "remote",
                "scan",
                "network",
                "overview",
                "search",
                "computed",
                "query",
                "patch",
                "dump",
                "publish",
                "harvest",
                "discovery",
                "serve",
                "cli");
        confine("org.apache.lucene..", "search");
        confine("eu.neverblink..", "rdf");
        confine("com.fasterxml..", "yaml", "query", "jsonld", "report", "read", "discovery");
        confine("org.jsoup..", "read");
        confine("org.yaml..", "yaml");
        confine("com.networknt..", "yaml");
        confine("org.apache.commons.csv..", "read");
    }

    @Test
    void profileAndProblemSeeTheJdkAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("org.scholarch.profile", "org.scholarch.problem")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", "org.scholarch.profile", "org.scholarch.problem")
                .check(classes);
    }

    @Test
    void profileHoldsValuesOnly() {
        for (JavaClass one : classes) {
            if (packageOf(one).equals("profile")
                    && !one.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && !one.getSimpleName().equals("package-info")) {
                assertTrue(one.isRecord() || one.isEnum(), one.getName() + " is no value");
            }
        }
    }

    @Test
    void onlyTheCommandLineSpeaksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.scholarch.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }

    private static void confine(String library, String... packages) {
        String[] homes =
                Stream.of(packages).map(it -> "org.scholarch." + it + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes);
    }

    private static Set<String> mayUse(String name) {
        ArchitectureTable.Row row = table.get(name);
        return row == null ? Set.of() : row.mayUse();
    }

    private static String packageOf(JavaClass one) {
        Matcher name = MENTION.matcher(one.getPackageName());
        return name.lookingAt() ? name.group(1) : "";
    }

    private static List<Path> sourcesOf(String name) throws IOException {
        List<Path> files = new ArrayList<>(files(SOURCES.resolve(name)));
        if (name.equals("serve")) {
            files.addAll(files(Path.of("src/main/jte")));
        }
        return files;
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
