using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using NetDecisionRules.Criteria;

namespace NetDecisionRules.Architecture.Tests;

/// <summary>What users see is closed and cannot be changed.</summary>
public class PublicTypeTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Nobody_outside_can_derive_from_a_public_class() => Assemblies.PublicTypes
        .Where(t => t.IsClass && !t.IsSealed && t.GetConstructors(Declared).Any(c => c is { IsStatic: false } && (c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly) && !IsCopy(c, t)))
        .Should().BeEmpty();

    [Fact]
    public void An_open_class_is_abstract() => Assemblies.PublicTypes.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Every_kind_of_criterion_is_sealed() => Assemblies.Core.GetTypes().Where(t => t.IsSubclassOf(typeof(Criterion)) && !t.IsAbstract)
        .Should().HaveCount(10).And.OnlyContain(t => t.IsSealed);

    [Fact]
    public void Public_structs_are_readonly() => Assemblies.PublicTypes.Where(t => t is { IsValueType: true, IsEnum: false } && !t.IsDefined(typeof(IsReadOnlyAttribute)))
        .Should().BeEmpty();

    [Fact]
    public void There_are_no_public_interfaces() => Assemblies.PublicTypes.Where(t => t.IsInterface).Should().BeEmpty();

    [Fact]
    public void No_property_can_be_set_once_the_object_is_made() => Assemblies.PublicTypes.SelectMany(t => t.GetProperties(Declared))
        .Where(p => p.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
        .Select(Name).Should().BeEmpty();

    [Fact]
    public void No_field_can_be_set() => Assemblies.PublicTypes.Where(t => !t.IsEnum).SelectMany(t => t.GetFields(Declared))
        .Where(f => f is { IsInitOnly: false, IsLiteral: false } && (f.IsPublic || f.IsStatic) && !f.IsDefined(typeof(CompilerGeneratedAttribute)) && !f.IsDefined(typeof(ThreadStaticAttribute)))
        .Select(Name).Should().BeEmpty();

    [Fact]
    public void No_collection_that_is_handed_out_can_be_changed() => Assemblies.PublicTypes.SelectMany(t => t.GetProperties(Declared))
        .Where(p => p.GetMethod is { IsPublic: true } && p.PropertyType != typeof(string) && IsChangeable(p.PropertyType))
        .Select(Name).Should().BeEmpty();

    private static bool IsChangeable(Type type) => type.IsArray || (type is { IsGenericType: true }
        && new[] { typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>) }
            .Contains(type.GetGenericTypeDefinition())) || type == typeof(IList) || type == typeof(IDictionary);

    /// <summary>The copy constructor that the compiler gives to a record.</summary>
    private static bool IsCopy(ConstructorInfo constructor, Type type) => constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";
}
