// The compiler refuses exactly the lines that are marked, each for its null.
List<String> source = new File(basedir, 'src/main/kotlin/Nulls.kt').readLines()
Set<Integer> marked = (1..source.size()).findAll { source[it - 1].endsWith('// error') } as Set
List<List<String>> errors =
    new File(basedir, 'build.log').readLines().collect { it =~ /\[ERROR\].*Nulls\.kt:\[?(\d+)[,:]\d+\]? (.*)/ }
        .findAll { it.find() }
        .collect { [it.group(1), it.group(2)] }
Set<Integer> refused = errors.collect { it[0] as int } as Set
assert marked.size() == 3
assert refused == marked : "refused in lines ${refused}, marked are ${marked}: ${errors}"
assert errors.every { it[1] =~ /(?i)null/ || it[1] =~ /type mismatch/ } : errors
true
