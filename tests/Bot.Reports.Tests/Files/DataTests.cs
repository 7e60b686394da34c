using System.Text;
using Bot.Reports.Files;

namespace Bot.Reports.Tests.Files;

/// <summary>What the repository itself delivers under <c>data/</c>.</summary>
public sealed class DataTests
{
    internal static string Data => Path.Combine(Root(), "data");

    [Fact]
    public void The_vocabulary_is_read_whole_and_is_large()
    {
        var vocabulary = VocabularyFile.Read(Path.Combine(Data, "vocabulary.yml"));
        Assert.Empty(vocabulary.Remarks);
        Assert.InRange(vocabulary.Groups.Count, 300, int.MaxValue);
    }

    [Fact]
    public void No_name_of_the_vocabulary_stands_twice()
    {
        var names = VocabularyFile.Read(Path.Combine(Data, "vocabulary.yml")).Groups.SelectMany(group => group);
        var twice = names.GroupBy(Folded, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => string.Join(" = ", same));
        Assert.Empty(twice);
    }

    [Fact]
    public void The_people_are_read_whole_and_each_once()
    {
        var people = PeopleFile.Read(Path.Combine(Data, "people.yml"));
        Assert.Empty(people.Remarks);
        var handles = people.People.SelectMany(person => person.Handles).ToList();
        Assert.Equal(handles.Count, handles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>As loosely as any analysis would: without case, width, script of kana, long vowels and spaces.</summary>
    private static string Folded(string name)
    {
        var kana = name.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Select(letter => letter is >= 'ぁ' and <= 'ゖ' ? (char)(letter + 0x60) : letter);
        return string.Concat(kana.Where(letter => letter is not ('ー' or ' ' or '・')));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Bot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder;
    }
}
