package org.entente.cli;

public final class Entente {
    public static void main(String[] args) {
        System.out.println("hi " + System.getProperty("java.version"));
    }
}
