using System.Text.RegularExpressions;
using System.Xml.Linq;
using Bot.Tests.Support;

namespace Bot.Tests;

/// <summary>Holds the order of the rooms: each imports only rooms above it, and only the packages it is meant to have.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Room[] Rooms =
    [
        new("Bot.Reports", [], ["Markdig", "YamlDotNet"]),
        new("Bot.Search", [], []),
        new("Bot.Search.Lucene", ["Bot.Search"], ["Lucene.Net", "Lucene.Net.Analysis.Common", "Lucene.Net.QueryParser"]),
        new("Bot.Answers", ["Bot.Reports", "Bot.Search"], []),
        new("Bot.Announcements", ["Bot.Reports", "Bot.Search", "Bot.Answers"], ["Microsoft.Data.Sqlite.Core", "SQLitePCLRaw.bundle_e_sqlite3", "Npgsql", "Dapper"]),
        new("Bot.Discord", ["Bot.Reports", "Bot.Search", "Bot.Answers", "Bot.Announcements"], ["Polly"]) { UsesAspNetCore = true },
        new("Bot.Discord.Gateway", ["Bot.Reports", "Bot.Search", "Bot.Answers", "Bot.Announcements", "Bot.Discord"], ["Discord.Net"]),
        new(
            "Bot",
            ["Bot.Reports", "Bot.Search", "Bot.Search.Lucene", "Bot.Answers", "Bot.Announcements", "Bot.Discord", "Bot.Discord.Gateway"],
            ["Microsoft.Extensions.Hosting", "Spectre.Console", "System.CommandLine"]) { UsesAspNetCore = true },
    ];

    public static TheoryData<string> RoomNames => [.. Rooms.Select(room => room.Name)];

    [Fact]
    public void Every_project_is_a_room_of_the_design() =>
        Assert.Equal(
            Rooms.Select(room => room.Name).Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.Sources, "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_refers_only_to_rooms_above_it(string name)
    {
        var room = Find(name);
        Assert.Empty(room.Items("ProjectReference").Select(Path.GetFileNameWithoutExtension).Except(room.Above, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_has_only_the_packages_it_is_meant_to_have(string name)
    {
        var room = Find(name);
        Assert.Empty(room.Items("PackageReference").Except(room.Packages, StringComparer.Ordinal));
        Assert.Equal(room.UsesAspNetCore, room.Items("FrameworkReference").Contains("Microsoft.AspNetCore.App", StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_file_stands_in_the_namespace_of_its_room(string name)
    {
        var outside = Find(name).Files.Where(file =>
            NamespaceOf().Match(File.ReadAllText(file)) is { Success: true } found && RoomOf(found.Groups["name"].Value) != name);
        Assert.Empty(outside);
    }

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_file_names_only_namespaces_of_rooms_above_its_own(string name)
    {
        var room = Find(name);
        var wrong =
            from file in room.Files
            from used in NamespacesUsed().Matches(File.ReadAllText(file)).Select(match => RoomOf(match.Value))
            where used != name && !room.Above.Contains(used, StringComparer.Ordinal)
            select $"{file} uses {used}";
        Assert.Empty(wrong.Distinct(StringComparer.Ordinal));
    }

    private static Room Find(string name) => Array.Find(Rooms, room => room.Name == name)!;

    // The room that a namespace belongs to: the longest name it starts with.
    private static string RoomOf(string space) =>
        Rooms.Select(room => room.Name).Where(name => space == name || space.StartsWith(name + ".", StringComparison.Ordinal)).MaxBy(name => name.Length) ?? space;

    [GeneratedRegex(@"^namespace (?<name>Bot[\w.]*);", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamespaceOf();

    [GeneratedRegex(@"\bBot\.(Reports|Search\.Lucene|Search|Answers|Announcements|Discord\.Gateway|Discord)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NamespacesUsed();

    private sealed record Room(string Name, IReadOnlyList<string> Above, IReadOnlyList<string> Packages)
    {
        public bool UsesAspNetCore { get; init; }

        public IEnumerable<string> Files => Directory.GetFiles(Path.Combine(Repository.Sources, Name), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

        public IEnumerable<string> Items(string kind) =>
            XDocument.Load(Path.Combine(Repository.Sources, Name, $"{Name}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
    }
}
