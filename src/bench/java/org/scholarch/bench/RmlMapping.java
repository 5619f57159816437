// SPDX-License-Identifier: Apache-2.0
package org.scholarch.bench;

/**
 * What RML can state of profiles in JSON: people, works with their authors, students. Names that stand for people are not resolved, works on
 * two pages stay two, and nothing that needs the owner of a nested object is stated.
 */
final class RmlMapping {
    static final String TURTLE = """
            @prefix rr: <http://www.w3.org/ns/r2rml#> .
            @prefix rml: <http://semweb.mmlab.be/ns/rml#> .
            @prefix ql: <http://semweb.mmlab.be/ns/ql#> .
            @prefix carml: <http://carml.taxonic.com/carml/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix schema: <http://schema.org/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix bibo: <http://purl.org/ontology/bibo/> .
            @prefix vivo: <http://vivoweb.org/ontology/core#> .
            @prefix sup: <https://w3id.org/scholarch/supervision#> .
            @prefix coa: <https://w3id.org/scholarch/coauthorship#> .
            @base <https://institute.example/map/> .

            <person> a rr:TriplesMap ;
              rml:logicalSource [ rml:source [ a carml:Stream ] ; rml:referenceFormulation ql:JSONPath ;
                rml:iterator "$.profiles[*]" ] ;
              rr:subjectMap [ rr:template "https://institute.example/person/{id}" ;
                rr:class foaf:Person , schema:Person ] ;
              rr:predicateObjectMap [ rr:predicate foaf:name , schema:name ; rr:objectMap [ rml:reference "name" ] ] ;
              rr:predicateObjectMap [ rr:predicate schema:award ;
                rr:objectMap [ rml:reference "chairs[*]" ; rr:language "en" ] ] ;
              rr:predicateObjectMap [ rr:predicate schema:description ;
                rr:objectMap [ rml:reference "biography[*]" ; rr:language "en" ] ] ;
              rr:predicateObjectMap [ rr:predicate foaf:topic_interest , schema:knowsAbout ;
                rr:objectMap [ rr:template "https://institute.example/topic/{topics[*]}" ] ] .

            <work> a rr:TriplesMap ;
              rml:logicalSource [ rml:source [ a carml:Stream ] ; rml:referenceFormulation ql:JSONPath ;
                rml:iterator "$.profiles[*].publications[*]" ] ;
              rr:subjectMap [ rr:template "https://institute.example/publication/{title}" ;
                rr:class schema:ScholarlyArticle , bibo:Document , foaf:Document ] ;
              rr:predicateObjectMap [ rr:predicate dcterms:title , schema:name , schema:headline ;
                rr:objectMap [ rml:reference "title" ] ] ;
              rr:predicateObjectMap [ rr:predicate schema:abstract , dcterms:abstract ;
                rr:objectMap [ rml:reference "abstract.text" ; rr:language "en" ] ] ;
              rr:predicateObjectMap [ rr:predicate schema:datePublished , dcterms:issued ;
                rr:objectMap [ rml:reference "date" ] ] ;
              rr:predicateObjectMap [ rr:predicate schema:author , dcterms:creator ;
                rr:objectMap [ rr:template "https://institute.example/person/{authors[*]}" ] ] ;
              rr:predicateObjectMap [ rr:predicate coa:listedName ; rr:objectMap [ rml:reference "authors[*]" ] ] .

            <student> a rr:TriplesMap ;
              rml:logicalSource [ rml:source [ a carml:Stream ] ; rml:referenceFormulation ql:JSONPath ;
                rml:iterator "$.profiles[*].supervisions[*]" ] ;
              rr:subjectMap [ rr:template "https://institute.example/supervision/{role}-{level}" ;
                rr:class sup:Supervision , vivo:AdvisingRelationship ] ;
              rr:predicateObjectMap [ rr:predicate sup:statedLevel ;
                rr:objectMap [ rml:reference "role" ; rr:language "en" ] ] ;
              rr:predicateObjectMap [ rr:predicate sup:statedInstitution ;
                rr:objectMap [ rml:reference "institution" ] ] ;
              rr:predicateObjectMap [ rr:predicate sup:institution ;
                rr:objectMap [ rr:template "https://institute.example/organization/{institution}" ] ] .
            """;

    private RmlMapping() {}
}
