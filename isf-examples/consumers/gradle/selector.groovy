// Gradle comes from no Maven repository: this is tried where it is installed and runs with the JDK of this build.
try {
    Process version = ['gradle', '--version'].execute()
    version.waitForProcessOutput()
    return version.exitValue() == 0
} catch (IOException e) {
    return false
}
