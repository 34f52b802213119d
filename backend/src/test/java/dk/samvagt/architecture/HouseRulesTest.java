package dk.samvagt.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

/** How this house writes the server. */
@AnalyzeClasses(packages = "dk.samvagt", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String[] MAY_KNOW_THE_PLANNER = {
        "dk.samvagt.planning..",
        "dk.samvagt.roster..",
        "dk.samvagt.dayplan..",
        "dk.samvagt.travel..",
        "dk.samvagt.exchange.."
    };

    @ArchTest
    static final ArchRule onlyAFewAreasKnowThePlanner = noClasses()
            .that()
            .resideOutsideOfPackages(MAY_KNOW_THE_PLANNER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.samvagt.planning..");

    @ArchTest
    static final ArchRule theExchangeOfFilesKnowsOnlyTheFiles = noClasses()
            .that()
            .resideInAPackage("dk.samvagt.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dk.samvagt.planning.dayplan..",
                    "dk.samvagt.planning.roster..",
                    "dk.samvagt.planning.search..",
                    "dk.samvagt.planning.cli..");

    @ArchTest
    static final ArchRule thePlannerKnowsNothingOfTheServer = noClasses()
            .that()
            .resideInAPackage("dk.samvagt.planning..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule controllersAreNobodyElsesBusiness =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    /** The packages below an area's root are its own anyway. */
    @ArchTest
    static final ArchRule entitiesAndRepositoriesAreNoPartOfAnAreasFace = classes()
            .that()
            .resideInAPackage("dk.samvagt.*")
            .and(DescribedPredicate.<JavaClass>or(
                    annotatedWith(Entity.class).forSubtype(), assignableTo(Repository.class)))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule entitiesHaveVerbsNotSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entitiesAndThePlannersObjectsAreNeverTheSame = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.samvagt.planning..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = classes()
            .should(not(callMethodWhere(new DescribedPredicate<JavaMethodCall>("it is a bare now()") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty();
                }
            })))
            .because("a test must be able to choose the time");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor tells what a class needs");

    @ArchTest
    static final ArchRule associationsStayInsideAnArea = noFields()
            .that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToMany.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .or()
            .areAnnotatedWith(ManyToMany.class)
            .should(AssociationsAcrossAreas.exist());
}
