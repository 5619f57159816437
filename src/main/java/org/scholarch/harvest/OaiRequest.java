// SPDX-License-Identifier: Apache-2.0
package org.scholarch.harvest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request that is formed as OAI-PMH 2.0 wants it.
 *
 * @param verb what is asked for
 * @param arguments all arguments, the verb included, in the order of the request; each once
 */
record OaiRequest(OaiVerb verb, Map<String, String> arguments) {
    static final String VERB = "verb";
    static final String TOKEN = "resumptionToken";
    /** What sets and formats can be called; anything else could not be repeated in an answer. */
    private static final String WORD = "[A-Za-z0-9\\-_.!~*'()]+";

    private static final Map<String, Pattern> FORMS =
            Map.of("set", Pattern.compile(WORD + "(:" + WORD + ")*"), "metadataPrefix", Pattern.compile(WORD));

    /**
     * Takes a request apart.
     *
     * @param parameters every value of every parameter
     * @param dates knows which dates can be taken
     * @throws OaiFault when the verb is missing, unknown or there twice, or an argument is missing, unknown, malformed or there twice
     */
    static OaiRequest of(Map<String, List<String>> parameters, Datestamps dates) throws OaiFault {
        List<String> verbs = parameters.getOrDefault(VERB, List.of());
        if (verbs.size() != 1) {
            throw fault(OaiError.BAD_VERB, verbs.isEmpty() ? "There is no verb." : "There is more than one verb.");
        }
        Optional<OaiVerb> verb = OaiVerb.of(verbs.get(0));
        if (verb.isEmpty()) {
            throw fault(OaiError.BAD_VERB, "There is no such verb in OAI-PMH 2.0.");
        }
        return new OaiRequest(verb.get(), arguments(verb.get(), parameters, dates));
    }

    private static Map<String, String> arguments(OaiVerb verb, Map<String, List<String>> parameters, Datestamps dates)
            throws OaiFault {
        Map<String, String> arguments = new LinkedHashMap<>();
        boolean resumed = verb.isResumable() && parameters.containsKey(TOKEN);
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            if (parameter.getValue().size() != 1) {
                throw fault(OaiError.BAD_ARGUMENT, "An argument is there more than once.");
            }
            boolean known = name.equals(VERB) || (resumed ? name.equals(TOKEN) : verb.takes(name));
            if (!known) {
                throw fault(OaiError.BAD_ARGUMENT, unknown(verb, resumed));
            }
            String value = parameter.getValue().get(0);
            if (FORMS.containsKey(name) && !FORMS.get(name).matcher(value).matches()) {
                throw fault(OaiError.BAD_ARGUMENT, "There can be no " + name + " that is written so.");
            }
            boolean date = name.equals("from") || name.equals("until");
            arguments.put(name, date ? dates.normal(value) : value);
        }
        for (String required : verb.required()) {
            if (!resumed && !arguments.containsKey(required)) {
                throw fault(OaiError.BAD_ARGUMENT, verb.word() + " needs the argument " + required + ".");
            }
        }
        return arguments;
    }

    private static String unknown(OaiVerb verb, boolean resumed) {
        return resumed
                ? "Beside a resumptionToken there can be no other argument."
                : verb.word() + " does not take one of the arguments.";
    }

    private static OaiFault fault(OaiError error, String message) {
        return new OaiFault(error, message, Map.of());
    }

    /** The value of an argument. */
    Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    /** The value of an argument that was found to be there. */
    String required(String name) {
        return argument(name).orElseThrow();
    }

    /** An error in a request that could be understood. */
    OaiFault because(OaiError error, String message) {
        return new OaiFault(error, message, error == OaiError.BAD_ARGUMENT ? Map.of() : arguments);
    }
}
