// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import org.w3c.dom.Document;

/**
 * The rules of a Schematron file, which is all of Schematron that the OpenAIRE profile uses: in each pattern the first rule whose context a
 * node is counts, its {@code assert}s must hold and its {@code report}s must not.
 */
final class Schematron {
    private static final String NAMESPACE = "http://purl.oclc.org/dsdl/schematron";

    private final Processor processor = new Processor(false);
    private final XPathCompiler paths = processor.newXPathCompiler();
    private final XdmNode rules;

    /** @param file relative to the directory of schemas */
    Schematron(String file) throws SaxonApiException {
        rules = processor
                .newDocumentBuilder()
                .build(new StreamSource(OfficialSchemas.DIRECTORY.resolve(file).toFile()));
        paths.declareNamespace("xs", "http://www.w3.org/2001/XMLSchema");
        for (XdmNode ns : descendants("ns", rules)) {
            paths.declareNamespace(value(ns, "prefix"), value(ns, "uri"));
        }
    }

    /** What a document breaks, in the words of the rules. */
    List<String> breaches(Document document) throws SaxonApiException {
        XdmNode root = processor.newDocumentBuilder().wrap(document);
        List<String> breaches = new ArrayList<>();
        for (XdmNode pattern : descendants("pattern", rules)) {
            Set<XdmItem> seen = new HashSet<>();
            for (XdmNode rule : descendants("rule", pattern)) {
                for (XdmItem node : paths.evaluate("//" + value(rule, "context"), root)) {
                    if (seen.add(node)) {
                        check(rule, node, breaches);
                    }
                }
            }
        }
        return breaches;
    }

    private void check(XdmNode rule, XdmItem node, List<String> breaches) throws SaxonApiException {
        for (String kind : List.of("assert", "report")) {
            for (XdmNode test : descendants(kind, rule)) {
                boolean holds = paths.evaluate("boolean(" + value(test, "test") + ")", node)
                        .itemAt(0)
                        .getStringValue()
                        .equals("true");
                if (holds == kind.equals("report")) {
                    breaches.add(test.getStringValue());
                }
            }
        }
    }

    private static List<XdmNode> descendants(String name, XdmNode top) {
        List<XdmNode> found = new ArrayList<>();
        top.axisIterator(Axis.DESCENDANT, new QName(NAMESPACE, name)).forEachRemaining(found::add);
        return found;
    }

    private static String value(XdmNode element, String attribute) {
        return element.getAttributeValue(new QName(attribute));
    }
}
