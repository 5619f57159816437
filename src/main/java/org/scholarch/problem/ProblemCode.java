// SPDX-License-Identifier: Apache-2.0
package org.scholarch.problem;

import java.util.Locale;

/**
 * Every kind of problem there is. An id is the constant's name in lower case with hyphens; it never changes its meaning.
 * Each id has an entry in {@code docs/problems.md}.
 */
public enum ProblemCode {
    // source
    /** No such file or folder. */
    SOURCE_MISSING(Severity.ERROR, "Check the path."),
    /** The file exists and cannot be read. */
    SOURCE_UNREADABLE(Severity.ERROR, "Check the permissions of the file."),
    /** The file is over the size limit. */
    SOURCE_TOO_LARGE(Severity.ERROR, "A profile page is far smaller; leave this file out or split it."),
    /** Another text stood in the file when it was read for the second time. */
    SOURCE_CHANGED(Severity.ERROR, "Run again when nobody writes to the files."),
    /** A folder without a single profile document. */
    SOURCE_EMPTY_FOLDER(Severity.ERROR, "Name a folder that holds profile pages as .txt or .html files."),
    /** Two documents claim one identity. */
    DUPLICATE_PROFILE(Severity.ERROR, "Keep one of the two pages, or rename one of the files."),
    /** {@code scholarch.yaml} holds something that is no setting. */
    CONFIGURATION_INVALID(Severity.ERROR, "Correct the line; docs/configuration.md lists every key."),
    /** {@code people.yaml}, {@code organizations.yaml}, {@code publications.yaml} or {@code words.yaml} holds a mistake. */
    CURATION_INVALID(Severity.ERROR, "Correct the line; docs/curation.md shows every key."),
    /** A curator's file names somebody who is hidden. */
    CURATION_WITHHELD(Severity.WARNING, "Take the name out, or hide whoever else the entry is about, too."),

    // read
    /** Nothing in the file. */
    PAGE_EMPTY(Severity.ERROR, "Save the page again."),
    /** The bytes are no text. */
    PAGE_BINARY(Severity.ERROR, "Save the page as plain text."),
    /** Bytes that are no UTF-8. */
    PAGE_ENCODING(Severity.ERROR, "Save the page as UTF-8."),
    /** A text that is no profile page in any form we know. */
    PAGE_NOT_A_PROFILE(Severity.ERROR, "Save the page of one person, from the line 'Portrait of ...' on."),
    /** A page in a language no reader knows yet. */
    PAGE_LANGUAGE(Severity.ERROR, "Use the English or French page of the same person."),
    /** The text ends in the middle of a line. */
    PAGE_TRUNCATED(Severity.ERROR, "Save the whole page again."),
    /** The last line has no line end and could be complete or cut. */
    PAGE_END_UNSURE(Severity.WARNING, "Save the page again, ending in a line end."),
    /** Two files with the same bytes. */
    DOCUMENT_REPEATED(Severity.INFO, "It was taken once."),
    /** The name line and the portrait line disagree. */
    NAME_MISMATCH(Severity.WARNING, "Check which of the two names is right."),
    /** The pages of one person in two languages list different students. */
    LANGUAGES_DISAGREE(Severity.WARNING, "Save both pages on one day; the students of the main page are published."),
    /** A header line of no known form. */
    HEADER_LINE_UNKNOWN(Severity.WARNING, "Report the line, so that its form can be taught."),
    /** An organisation alone, without a post. */
    HEADER_ORGANIZATION_BARE(Severity.INFO, "Nothing is stated about it, since it may be a former university."),
    /** A supervision label that belongs to no student. */
    LABEL_WITHOUT_STUDENT(Severity.ERROR, "Put the label under the line of the student it belongs to."),
    /** Somebody is named as the own supervisor or the own student. */
    SELF_SUPERVISION(
            Severity.ERROR, "Correct the name; link a namesake to another page, or give an ORCID, in HTML or YAML."),
    /** A student's role that is no known level. */
    STUDENT_ROLE_UNKNOWN(Severity.WARNING, "The words are kept as they stand; no level is stated."),
    /** A line under Publications that could be a title or an author. */
    PUBLICATION_LINE_AMBIGUOUS(Severity.WARNING, "Check the line against the web page."),
    /** Text under Publications that belongs to no publication. */
    PUBLICATION_LINE_LOST(Severity.ERROR, "Check the line against the web page."),
    /** The same block twice on one page. */
    PUBLICATION_REPEATED(Severity.INFO, "It was taken once."),
    /** A biography with an e-mail address or a telephone number, which is not published. */
    CONTACT_REMOVED(Severity.INFO, "Nothing to do; contact details are never published."),
    /** Embedded data of an HTML page that is written wrongly. */
    EMBEDDED_DATA_BROKEN(Severity.WARNING, "Correct the script; what it holds was not read."),
    /** A post of embedded data that could be at several organisations or is at none. */
    EMBEDDED_POST_UNCLEAR(Severity.WARNING, "State each post as an OrganizationRole with its organisation."),
    /** A line that no part of the page explains. */
    LINE_UNEXPLAINED(Severity.WARNING, "Report the line, so that its form can be taught."),
    /** A profile in YAML or JSON that is not what its schema asks for. */
    DATA_INVALID(Severity.ERROR, "Correct the line; the schema of profiles describes every key."),
    /** A row or a column of a table that cannot be used. */
    TABLE_INVALID(Severity.ERROR, "Correct the row; docs/sources.md lists every column."),

    // identity
    /** Two names or titles that may be one. */
    IDENTITY_SUSPECT(
            Severity.INFO, "'why' tells more; a line in people.yaml, organizations.yaml or publications.yaml decides."),

    // check
    /** A shape of {@code ontology/shapes.ttl} is broken. */
    SHAPE_VIOLATED(Severity.ERROR, "Correct the page at this line."),

    // cannot work at all
    /** The base address cannot start an IRI. */
    BASE_INVALID(Severity.ERROR, "Give an absolute http or https address that ends in '/'."),
    /** The output cannot be written. */
    OUTPUT_UNWRITABLE(Severity.ERROR, "Check the folder and the free space."),
    /** A dataset that is to be compared cannot be read. */
    DATASET_UNREADABLE(
            Severity.ERROR,
            "Name a file in N-Quads, TriG, Turtle, N-Triples, RDF/XML or Jelly, or a folder that 'build' wrote."),
    /** The store cannot be opened. */
    STORE_UNUSABLE(Severity.ERROR, "Check the store folder, or name another one and publish into it."),
    /** Another run holds the store. */
    STORE_BUSY(Severity.ERROR, "Wait until that process is done with the store, or stop it."),
    /** The store takes no more. */
    STORE_UNWRITABLE(Severity.ERROR, "Check the free space, then run again: the store is as it was before."),
    /** A store on the web does not answer. */
    STORE_UNREACHABLE(Severity.ERROR, "Check its address, the server and the network, then run again."),
    /** A store on the web does not let us in. */
    STORE_REFUSED(
            Severity.ERROR,
            "Give a user who may write and the password: SCHOLARCH_USER and SCHOLARCH_PASSWORD, or a file."),
    /** User, password or certificates cannot be used. */
    CREDENTIALS_UNUSABLE(Severity.ERROR, "Put the user on the first line of the file and the password on the second."),
    /** The store was filled under another base. */
    STORE_OTHER_BASE(Severity.ERROR, "Give that base with --base, or name another folder."),
    /** The store that a backup is to fill holds something. */
    STORE_NOT_EMPTY(Severity.ERROR, "Name a folder that is empty or not there yet."),
    /** A backup that is none or is damaged. */
    BACKUP_UNREADABLE(Severity.ERROR, "Take another backup; nothing was restored."),
    /** A record of the store is not what the sources say. */
    STORE_DIFFERS(Severity.ERROR, "Publish to the store again."),
    /** Something in the store does not fit together. */
    STORE_INCONSISTENT(Severity.ERROR, "Restore a backup, or publish into a new store."),
    /** A run would remove most people from a store. */
    PUBLISH_REMOVES_MANY(
            Severity.ERROR,
            "Check that all pages are where the command looks; if they are meant to go, give --allow-removals."),
    /** A state of a store that it does not know any more. */
    HISTORY_FORGOTTEN(Severity.ERROR, "Take the dataset anew: 'export' writes it."),
    /** A change that a store does not have. */
    HISTORY_UNKNOWN(Severity.ERROR, "Give a smaller number."),
    /** No saved query of that name and no such file. */
    QUERY_UNKNOWN(Severity.ERROR, "'query --list' prints the names."),
    /** The query text or its parameters cannot be used. */
    QUERY_INVALID(Severity.ERROR, "Check the query and its parameters."),
    /** The dataset or the endpoint did not answer the query. */
    QUERY_FAILED(Severity.ERROR, "Check the address of the endpoint, or allow more time."),
    /** The port cannot be listened on. */
    PORT_UNAVAILABLE(Severity.ERROR, "Choose another port with --port.");

    private final Severity severity;
    private final String advice;

    ProblemCode(Severity severity, String advice) {
        this.severity = severity;
        this.advice = advice;
    }

    /** The stable id, e.g. {@code page-not-a-profile}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How much it costs. */
    public Severity severity() {
        return severity;
    }

    /** One sentence: what to do. */
    public String advice() {
        return advice;
    }
}
