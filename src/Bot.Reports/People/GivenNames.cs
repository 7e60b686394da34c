namespace Bot.Reports.People;

/// <summary>Given names in Latin script that are common enough to tell "Ann Lee, Bob Ray" from "Ann Lee, Yorkshire Water".</summary>
internal static class GivenNames
{
    private static readonly HashSet<string> Names = new((
        "Aaron Adam Adrian Ahmed Akira Alan Alberto Alejandro Alex Alexander Alexandra Alexis Alfredo Ali Alice Alicia Alison Amanda Amir Amy Ana Andre Andrea Andreas Andrei Andrew Andy Angela Anita Ann Anna Anne Anthony Antoine Antonio Arjun " +
        "Arnaud Arthur Ashley Barbara Ben Benjamin Benoit Bernard Bill Bob Bogdan Brandon Brian Bruce Bruno Camila Camille Carl Carla Carlos Carol Caroline Catherine Charles Charlie Charlotte Chen Chris Christian Christina Christine Christoph " +
        "Christopher Claire Clara Claudia Colin Connor Craig Cristina Dan Daniel Daniela Daria Dave David Deborah Denis Dennis Diana Diego Dmitri Dmitry Dominic Dominik Don Donald Doug Douglas Dylan Ed Eduardo Edward Elena Eli Elizabeth Ellen " +
        "Emily Emma Eric Erik Erika Ethan Eva Evan Eve Fabian Fatima Felipe Felix Fernanda Fernando Florian Frances Francesca Francesco Francisco Francois Frank Fred Gabriel Gareth Gary George Gerald Giulia Giuseppe Grace Graham Greg Gregory " +
        "Guillaume Gustavo Hana Hannah Hans Harold Harry Heather Helen Henry Hugo Ian Igor Ines Ingrid Ivan Jack Jacob Jake James Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerome Jesse Jessica Jim Joan Joanna Joe Joel " +
        "Johan Johannes John Jon Jonas Jonathan Jordan Jorge Jose Joseph Josh Joshua Juan Judith Julia Julian Julie Julien Karen Karim Karl Kate Katherine Kathleen Keith Kelly Ken Kenji Kenneth Kevin Kim Klaus Kristin Kyle Lars Laura Lauren " +
        "Laurent Lea Lena Leo Leon Leonardo Liam Linda Lisa Liz Louis Louise Luca Lucas Lucia Lucy Luis Luiz Lukas Luke Magnus Manuel Marc Marco Marcus Margaret Maria Marie Marina Mario Mark Markus Martin Mary Mateusz Matt Matteo Matthew Matthias " +
        "Maxime Megan Melissa Michael Michal Michel Michelle Miguel Mike Mohamed Mohammed Monica Nadia Nancy Natalia Natalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nina Noah Oliver Olivia Olivier Omar Oscar Pablo Pamela Pascal Patricia " +
        "Patrick Paul Paula Pavel Pedro Peter Phil Philip Philipp Pierre Piotr Priya Rachel Rafael Rahul Raj Ralph Ravi Raymond Rebecca Renata Ricardo Richard Rob Robert Roberto Robin Rodrigo Roger Roman Ron Rosa Ross Roy Ruth Ryan Sam Samantha " +
        "Samuel Sandra Sara Sarah Scott Sean Sebastian Sergei Sergey Sergio Shannon Sharon Simon Sofia Sonia Sophia Sophie Stefan Stefano Stella Stephanie Stephen Steve Steven Stuart Sunil Susan Svetlana Sven Sylvia Tanya Tara Teresa Terry Theo " +
        "Theresa Thomas Tiago Tim Timothy Tobias Todd Tom Tomas Tony Tracy Travis Ulrich Valentin Valerie Vanessa Victor Victoria Vijay Vincent Virginia Vladimir Walter Wei Wendy William Xavier Yann Yuki Yuri Yusuf Yves Zach Zoe " +
        "André Benoît Björn François Ítalo Jérôme João José Jürgen Léa Loïc Łukasz Mónica Óscar Raphaël René Sébastien Sílvia Søren Stéphane Tomás Zoë").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for a text of several words of which the first is such a name.</summary>
    public static bool Begin(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return text.IndexOf(' ') is > 1 and var blank && Lookup.Contains(text[..blank]);
    }
}
