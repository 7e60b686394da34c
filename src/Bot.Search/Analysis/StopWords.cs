using System.Collections.Frozen;

namespace Bot.Search.Analysis;

/// <summary>Words that carry grammar and no topic. They are neither indexed nor looked for.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> English = (
        "a an the of in on at to for and or is are was were be been being by with from as that this these those it its i im ive we you he she they "
        + "my our your their his her him them me us do does did done doing can could will would shall should may might must have has had not no nor so if but "
        + "about into onto than then there here what whats which who whos whom whose when where why how any some such too very just also got get "
        + "thing things stuff anyone someone somebody anybody pls please dont didnt doesnt isnt wasnt cant").Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a folded English word that is grammar only.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 8 && English.Contains(word);
}
