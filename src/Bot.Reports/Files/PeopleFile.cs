namespace Bot.Reports.Files;

/// <summary>What a community knows of a person beyond the reports.</summary>
/// <param name="Name">The name to show.</param>
/// <param name="Names">Other names of the same person: another script, an old name.</param>
/// <param name="Handles">Account names without <c>@</c>.</param>
/// <param name="OptedOut">True for a person who does not want to be found.</param>
public sealed record PersonEntry(string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Handles, bool OptedOut);

/// <summary>People, from a file as <c>data/people.yml</c>: a list of <c>name</c>, <c>names</c>, <c>handles</c> and <c>opted_out</c>.</summary>
/// <param name="People">The entries in the file's order.</param>
/// <param name="Remarks">What was not as it should be, in the order of the lines.</param>
public sealed record PeopleFile(IReadOnlyList<PersonEntry> People, IReadOnlyList<Remark> Remarks)
{
    /// <summary>Reads the file; never throws. A missing file names nobody.</summary>
    public static PeopleFile Read(string path)
    {
        var remarks = new List<Remark>();
        return new PeopleFile(NamesYaml.ReadList(path, ReadPerson, remarks), remarks);
    }

    private static PersonEntry? ReadPerson(NamesYaml yaml)
    {
        var line = yaml.CurrentLine;
        var person = new PersonEntry("", [], [], OptedOut: false);
        if (!yaml.ReadFields(field => person = ReadField(yaml, field, person)))
            return null;
        if (person.Name.Length > 0)
            return person;
        yaml.Complain(line, "an entry needs a name");
        return null;
    }

    private static PersonEntry ReadField(NamesYaml yaml, string field, PersonEntry person)
    {
        switch (field)
        {
            case "name": return person with { Name = yaml.ReadText() ?? "" };
            case "names": return person with { Names = yaml.ReadTexts() };
            case "handles": return person with { Handles = [.. yaml.ReadTexts().Select(handle => handle.TrimStart('@'))] };
            case "opted_out": return person with { OptedOut = ReadSwitch(yaml) };
            default:
                yaml.Complain($"{field}: no such field");
                yaml.Skip();
                return person;
        }
    }

    /// <summary>In doubt somebody who is named here does not want to be found.</summary>
    private static bool ReadSwitch(NamesYaml yaml)
    {
        var line = yaml.CurrentLine;
        var text = yaml.ReadText()?.ToLowerInvariant();
        if (text is "true" or "yes" or "on")
            return true;
        if (text is not ("false" or "no" or "off"))
            yaml.Complain(line, "true or false is expected here");
        return text is not ("false" or "no" or "off");
    }
}
