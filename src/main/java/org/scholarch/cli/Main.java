package org.scholarch.cli;

final class Main {
    private Main() {}
}
