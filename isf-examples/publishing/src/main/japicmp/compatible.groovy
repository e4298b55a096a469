// Run by japicmp on what it found, before it decides. Nobody but us extends a sealed type, so what we add to one breaks nobody. But
// whoever switches over a closed type has to know all of it: constants of an enum and permitted types are never added compatibly.
import japicmp.model.JApiChangeStatus
import japicmp.model.JApiCompatibilityChangeType
import javassist.Modifier

def forImplementers = [
  JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
  JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_TO_CLASS,
  JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_SUPERCLASS,
  JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE,
]

def permitted = { type ->
  def attribute = type.classFile2.getAttribute('PermittedSubclasses')
  if (attribute == null) {
    return null
  }
  def names = new DataInputStream(new ByteArrayInputStream(attribute.get()))
  (1..names.readUnsignedShort()).collect { attribute.constPool.getClassInfo(names.readUnsignedShort()) }
}
def visible = { pool, name -> pool.getOrNull(name)?.with { Modifier.isPublic(it.modifiers) } }
def constants = { type -> type.declaredFields.findAll { it.modifiers & Modifier.ENUM }*.name }

def broken = []
jApiClasses.each { type ->
  if (type.oldClass.present && type.newClass.present) {
    def before = type.oldClass.get()
    def after = type.newClass.get()
    if (permitted(before) != null && permitted(after) != null) {
      type.compatibilityChanges.removeAll { it.type in forImplementers }
      type.methods.each { method -> method.compatibilityChanges.removeAll { it.type in forImplementers } }
      (permitted(after) - permitted(before)).findAll { visible(after.classPool, it) }
        .each { broken << "$type.fullyQualifiedName: the sealed type now permits $it" }
    } else if (permitted(after) != null && !after.enum && Modifier.isPublic(before.modifiers)) {
      broken << "$type.fullyQualifiedName: the type is now sealed"
    }
    if (before.enum && after.enum) {
      (constants(after) - constants(before)).each { broken << "$type.fullyQualifiedName: the enum has a new constant, $it" }
    }
  }
}

def incompatible = jApiClasses.findAll { it.changeStatus != JApiChangeStatus.UNCHANGED && !(it.binaryCompatible && it.sourceCompatible) }
if (broken || incompatible) {
  System.err.println """
The public API of this module no longer fits its src/api/baseline.txt; the error below says where.
If that is meant: make the API as it is now the baseline, commit both files of src/api, and tell it in CHANGELOG.md.

  ./mvnw -q -Papi-baseline -pl isf-examples/publishing -am package
"""
}
if (broken) {
  throw new IllegalStateException(broken.join('; '))
}
return jApiClasses
