# A cohort in R: net-decision writes a table, read.csv reads it. Prints how many patients have which grade.
#
#     Rscript cohort.R registry.ndjson

registry <- commandArgs(trailingOnly = TRUE)[1]
file <- tempfile(fileext = ".csv")
code <- system2("net-decision", c("cohort", shQuote(registry), "-o", shQuote(file), "--format", "csv", "--progress", "never"))
if (!code %in% c(0, 1)) stop("net-decision ended with ", code) # 1: done, but some lines were rejected

# check.names = FALSE keeps the ids of the rules as they are; as text, true, false and unknown stay three values.
results <- read.csv(file, colClasses = "character", check.names = FALSE, na.strings = character(0))
grades <- table(ifelse(results$grade == "", "open", results$grade))
for (grade in sort(names(grades))) cat(grade, " ", grades[[grade]], "\n", sep = "")
